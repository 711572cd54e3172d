package candour.cases.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An emergency protection order as the court made it.
 *
 * @param expiresAt when it runs out, as the court said
 * @param onPoliceApplication whether the designated officer applied for it
 */
@Schema(description = "An emergency protection order, as the court made it")
record OrderMade(
        @NotNull(message = "Enter when the court made it") Instant madeAt,
        @NotNull(message = "Enter when it expires") Instant expiresAt,
        boolean onPoliceApplication,

        @NotBlank(message = "Enter the court") @Size(max = 200)
        String court) {}
