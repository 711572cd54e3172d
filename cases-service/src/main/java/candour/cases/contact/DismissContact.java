package candour.cases.contact;

import candour.cases.referral.TeamManagerDecides;
import candour.cases.referral.TellReferrer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That nothing is done about a contact. */
@TeamManagerDecides
@Schema(description = "No further action: a team manager's decision, with a reason, and whoever made the contact told")
public record DismissContact(
        @NotBlank(message = "Say why this is decided") @Size(max = 4000)
        String reason,

        @NotNull(message = "Say how they were told") @Valid TellReferrer referrerTold) {

    EndContact end() {
        return new EndContact(reason, referrerTold);
    }
}
