package candour.cases.contact;

import candour.cases.referral.ReferChild;
import candour.cases.referral.ReferralSource;
import candour.cases.referral.Referrer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contact.
 *
 * @param receivedAt when it came; now where it is left out
 */
@Schema(description = "Something that somebody tells the front door about one or more children")
public record ReceiveContact(
        @NotNull(message = "Say who makes the contact, by the census's code")
        ReferralSource source,

        @NotNull(message = "Say what kind of contact it is") ContactKind kind,

        @Schema(description = "The grade of a police notification, as the police gave it")
        AgencyGrade agencyGrade,

        Instant receivedAt,

        @Schema(description = "Who makes the contact") @Valid
        Referrer from,

        @NotBlank(message = "Enter what was said") @Size(max = 20_000)
        String said,

        @Schema(description = "What the child said, in its words") @Size(max = 20_000)
        String childsWords,

        @NotEmpty(message = "Name at least one child") @Size(max = 20)
        List<@Valid @NotNull ReferChild> children) {

    public ReceiveContact {
        children = children == null ? List.of() : List.copyOf(children);
    }
}
