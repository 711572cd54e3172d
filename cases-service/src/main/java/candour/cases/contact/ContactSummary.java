package candour.cases.contact;

import candour.cases.referral.ReferralSource;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the list of contacts. */
@Schema(description = "A contact: when it came, what it is, where it stands")
record ContactSummary(
        ContactId id,
        String reference,
        ContactState state,
        ContactKind kind,
        ReferralSource source,
        AgencyGrade agencyGrade,
        Instant receivedAt,
        int children) {

    static ContactSummary of(Contact contact) {
        var facts = contact.facts();
        return new ContactSummary(
                contact.id(),
                contact.reference(),
                contact.state(),
                facts.kind(),
                facts.source(),
                facts.agencyGrade(),
                facts.receivedAt(),
                contact.children().size());
    }
}
