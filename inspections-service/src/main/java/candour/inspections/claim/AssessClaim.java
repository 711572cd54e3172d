package candour.inspections.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attempt to get at a claim from stated inputs.
 *
 * @param how the inputs and the reckoning, or what is missing
 */
@Schema(description = "Whether the claim follows from stated inputs, and how that was tried")
record AssessClaim(
        @NotNull(message = "Say whether it could be reproduced")
        Boolean reproducible,

        @NotBlank(message = "Enter how it was tried")
        @Size(min = 20, max = 10_000, message = "Say in at least one sentence how it was tried")
        String how) {}
