package candour.cases.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A referral of one or more children.
 *
 * @param receivedAt when it came; now where it is left out
 */
@Schema(description = "A referral: four things are needed, the rest of the form may follow the decision")
public record ReceiveReferral(
        @NotNull(message = "Say who refers, by the census's code")
        ReferralSource source,

        @Schema(description = "When it came; now where it is left out. A partner leaves it out")
        Instant receivedAt,

        @Valid Referrer referrer,
        @NotNull(message = "Say why") @Valid Concern concern,

        @NotEmpty(message = "Name at least one child") @Size(max = 20)
        List<@Valid @NotNull ReferChild> children,

        @Valid Particulars particulars,
        @Size(max = 30) List<@Valid @NotNull Adult> adults) {

    public ReceiveReferral {
        children = children == null ? List.of() : List.copyOf(children);
        adults = adults == null ? List.of() : List.copyOf(adults);
    }
}
