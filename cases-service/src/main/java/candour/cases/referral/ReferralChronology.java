package candour.cases.referral;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.record.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What a referral tells the chronology of the children it is known to be about. */
@ApplicationScoped
class ReferralChronology {

    private final Chronology chronology;

    ReferralChronology(Chronology chronology) {
        this.chronology = chronology;
    }

    /** Its receipt, in the referrer's own words. */
    void received(Referral referral, Set<UUID> children, Occasion occasion) {
        var occurred =
                Occurred.at(referral.facts().receivedAt(), referral.facts().receivedOn());
        tell(
                referral,
                children,
                told(referral, "receipt", occurred, referral.facts().concern().facts()),
                occasion);
    }

    void decided(Referral referral, Decision decision, Set<UUID> children, Occasion occasion) {
        var text = "Decision on the referral: %s. %s".formatted(Step.words(decision.step()), decision.reason());
        var occurred = Occurred.on(decision.decidedOn());
        tell(referral, children, told(referral, decision.step().noun(), occurred, text), occasion);
    }

    void challenged(Referral referral, Occasion occasion) {
        var challenge = referral.deliberation().challenges().getLast();
        var text = "The referrer challenges the decision: " + challenge.words();
        var occurred = Occurred.on(challenge.challengedOn());
        tell(referral, referral.about(), told(referral, "challenge", occurred, text), occasion);
    }

    private void tell(Referral referral, Set<UUID> children, Told told, Occasion occasion) {
        if (!children.isEmpty()) {
            chronology.tell(referral.authority(), children, told, occasion);
        }
    }

    private static Told told(Referral referral, String noun, Occurred occurred, String text) {
        var isDecision = !noun.equals("receipt") && !noun.equals("challenge");
        var agency = isDecision ? null : referral.facts().referrer().agency();
        var source = new Told.Source(agency, referral.kind(), referral.key(), referral.version());
        var kind = isDecision ? Told.InformationKind.DECISION : Told.InformationKind.REPORTED;
        return new Told("referral." + noun, occurred, text, source, kind, Told.Seen.DOES_NOT_APPLY);
    }
}
