package candour.cases.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the list of referrals. */
@Schema(description = "A referral: when it came, who made it, where it stands")
record ReferralSummary(
        ReferralId id,
        String reference,
        ReferralState state,
        Instant receivedAt,
        LocalDate receivedOn,
        ReferralSource source,
        String agency,
        boolean immediateDanger,
        int children) {

    static ReferralSummary of(Referral referral) {
        return new ReferralSummary(
                referral.id(),
                referral.reference(),
                referral.state(),
                referral.facts().receivedAt(),
                referral.facts().receivedOn(),
                referral.facts().source(),
                referral.facts().referrer().agency(),
                referral.facts().concern().immediateDanger(),
                referral.children().size());
    }
}
