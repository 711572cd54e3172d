package candour.cases.referral;

import candour.cases.clock.CaseEvent;
import candour.cases.clock.CaseTimescale;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.person.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The clock of a referral's decision (C01): one for each child who is known, and one without a child while any is not. It
 * stops when the decision is taken and the referrer told, whichever is later.
 */
@ApplicationScoped
class ReferralClocks {

    private static final Set<CaseTimescale> DECISION = EnumSet.of(CaseTimescale.REFERRAL_DECISION);

    private final Clocks clocks;

    ReferralClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Receipt, or a challenge: the decision is to be taken, for the first time or again. */
    void toBeDecided(Referral referral) {
        courses(referral).forEach(running -> start(referral, running));
    }

    /** Stops the clocks if the decision is both taken and told. */
    void settled(Referral referral) {
        courses(referral).forEach(running -> stop(referral, running));
    }

    /** A child is known from now on: it has the clock it would have had from the beginning. */
    void known(Referral referral, PersonId child, LocalDate today) {
        var running = of(referral, child.id());
        start(referral, running);
        stop(referral, running);
        if (referral.isEveryChildKnown()) {
            clocks.carriedOn(referral.authority(), referral.key(), today);
        }
    }

    private void start(Referral referral, Running running) {
        clocks.happened(
                CaseEvent.REFERRAL_RECEIVED,
                running,
                referral.countsFrom(),
                referral.facts().receivedAt(),
                DECISION);
    }

    private void stop(Referral referral, Running running) {
        referral.deliberation()
                .settledOn()
                .ifPresent(on -> clocks.happened(
                        CaseEvent.REFERRAL_DECIDED_AND_REFERRER_TOLD,
                        running,
                        on,
                        referral.facts().receivedAt(),
                        DECISION));
    }

    private static Stream<Running> courses(Referral referral) {
        var known = referral.about().stream().map(child -> of(referral, child));
        var unknown = referral.isEveryChildKnown() ? Stream.<Running>empty() : Stream.of(of(referral, null));
        return Stream.concat(known, unknown);
    }

    private static Running of(Referral referral, UUID child) {
        return new Running(referral.authority(), child, referral.key());
    }
}
