package candour.cases.referral;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of the household, or a regular visitor. */
@Embeddable
@Schema(name = "ReferralAdult")
public record Adult(
        @NotBlank(message = "Enter the name or what is known of the person") @Size(max = 200)
        String name,

        @Schema(description = "What they are to the children") @Size(max = 200)
        String relation,

        Boolean parentalResponsibility,
        Boolean livesThere,
        Boolean regularVisitor,
        Boolean allegedToHaveHarmed) {}
