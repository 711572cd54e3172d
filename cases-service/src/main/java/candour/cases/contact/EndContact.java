package candour.cases.contact;

import candour.cases.referral.TellReferrer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a contact ends with advice or with family help. */
@Schema(description = "What was advised or offered, and how whoever made the contact was told")
public record EndContact(
        @NotBlank(message = "Say why this is decided") @Size(max = 4000)
        String reason,

        @NotNull(message = "Say how they were told") @Valid TellReferrer referrerTold) {}
