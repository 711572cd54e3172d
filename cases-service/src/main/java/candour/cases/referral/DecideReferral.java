package candour.cases.referral;

import candour.cases.access.Occasion;
import candour.cases.record.Changes;
import candour.cases.record.Taking;
import candour.cases.record.Unmet;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the decision on a referral, tells the referrer, hears the challenge and closes it. */
@ApplicationScoped
class DecideReferral {

    private static final int CHALLENGE_MONTHS = 12;

    private final Changes changes;
    private final ReferralAccess access;
    private final ReferralViews views;
    private final ReferralClocks clocks;
    private final ReferralChronology chronology;
    private final ActForChildren acting;

    DecideReferral(
            Changes changes,
            ReferralAccess access,
            ReferralViews views,
            ReferralClocks clocks,
            ReferralChronology chronology,
            ActForChildren acting) {
        this.changes = changes;
        this.access = access;
        this.views = views;
        this.clocks = clocks;
        this.chronology = chronology;
        this.acting = acting;
    }

    /** A decision to act: an episode opens for each child who is known, for the others when they are. */
    Referral act(ReferralId id, ReferralStep step, IfMatch read, DecideToAct said) {
        var referral = access.change(id);
        changes.take(taking(referral, step, read, said, said.reason()), occasion -> {
            said.needs().forEach(need -> {
                Subjects.mustBeOf(referral, need.subject());
                referral.deliberation().needs(need, occasion);
            });
            decide(referral, step, said.on(), said.reason(), occasion);
            acting.act(referral, referral.matches(), occasion);
            tell(referral, said.referrerTold(), occasion);
        });
        return referral;
    }

    /** A decision not to act. */
    Referral end(ReferralId id, ReferralStep step, IfMatch read, EndReferral said) {
        var referral = access.change(id);
        changes.take(taking(referral, step, read, said, said.reason()), occasion -> {
            decide(referral, step, said.on(), said.reason(), occasion);
            tell(referral, said.referrerTold(), occasion);
        });
        return referral;
    }

    Referral tell(ReferralId id, IfMatch read, TellReferrer said) {
        var referral = access.change(id);
        changes.take(
                taking(referral, ReferralStep.REFERRER_TOLD, read, said, null),
                occasion -> tell(referral, said, occasion));
        return referral;
    }

    /** By the referrer or, on their word, by a worker; within twelve months of the decision. */
    Referral challenge(ReferralId id, IfMatch read, ChallengeDecision said, boolean byPartner) {
        var referral = access.change(id);
        changes.take(taking(referral, ReferralStep.CHALLENGE, read, said, null), occasion -> {
            var on = byPartner || said.on() == null ? occasion.today() : said.on();
            mustBeChallengeable(referral.deliberation().standing().orElseThrow(), on, occasion);
            referral.deliberation().challenge(on, said.words(), byPartner, occasion);
            clocks.toBeDecided(referral);
            chronology.challenged(referral, occasion);
        });
        return referral;
    }

    Referral close(ReferralId id, IfMatch read) {
        var referral = access.change(id);
        changes.take(taking(referral, ReferralStep.CLOSURE, read, Map.of(), null), occasion -> {
            Unmet.refuse(unmet(referral));
            referral.deliberation().enter(ReferralStep.CLOSURE);
        });
        return referral;
    }

    private Taking<ReferralState> taking(
            Referral referral, ReferralStep step, IfMatch read, Object said, String reason) {
        return new Taking<>(referral, referral.state(), step, read, () -> views.of(referral), said, reason);
    }

    private void decide(Referral referral, ReferralStep step, LocalDate said, String reason, Occasion occasion) {
        var on = said == null ? occasion.today() : said;
        if (on.isAfter(occasion.today()) || on.isBefore(referral.countsFrom())) {
            throw ProblemException.rule("/on", "Enter a day from the receipt to today");
        }
        referral.deliberation().decide(step, on, reason, occasion);
        chronology.decided(referral, referral.deliberation().decisions().getLast(), referral.about(), occasion);
    }

    private void tell(Referral referral, TellReferrer said, Occasion occasion) {
        var telling = said == null && referral.facts().byPartner() ? byInterface() : said;
        if (telling == null) {
            return;
        }
        var on = telling.checked("/referrerTold").on(occasion.today());
        if (on.isAfter(occasion.today())
                || on.isBefore(referral.deliberation().standing().orElseThrow().decidedOn())) {
            throw ProblemException.rule("/referrerTold/on", "Enter a day from the decision to today");
        }
        referral.deliberation().tell(telling, occasion);
        clocks.settled(referral);
        changes.followed(referral, "acknowledgement", telling, null);
    }

    /** A partner reads the decision from the moment it is recorded. */
    private static TellReferrer byInterface() {
        return new TellReferrer(TellReferrer.Manner.THROUGH_INTERFACE, null, null);
    }

    private static void mustBeChallengeable(Decision decision, LocalDate on, Occasion occasion) {
        if (on.isAfter(occasion.today()) || on.isBefore(decision.decidedOn())) {
            throw ProblemException.rule("/on", "Enter a day from the decision to today");
        }
        if (on.isAfter(decision.decidedOn().plusMonths(CHALLENGE_MONTHS))) {
            throw ProblemException.rule("/on", "A decision is challenged within twelve months: make a new referral");
        }
    }

    private static List<Unmet> unmet(Referral referral) {
        var unmet = new ArrayList<Unmet>();
        if (referral.deliberation().settledOn().isEmpty()) {
            unmet.add(
                    new Unmet("referrer told", "Tell the referrer what was decided, or say why that is not possible."));
        }
        if (!referral.isEveryChildKnown()) {
            unmet.add(new Unmet("children known", "Say who each referred child is: register those who are not known."));
        }
        return unmet;
    }
}
