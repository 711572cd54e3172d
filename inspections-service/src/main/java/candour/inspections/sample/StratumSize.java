package candour.inspections.sample;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many cases are drawn from one stratum. */
@Schema(description = "How many cases are drawn from one stratum")
record StratumSize(
        @NotBlank(message = "Give the stratum") String stratum,

        @Min(value = 0, message = "A size is 0 or more") @Max(value = 500, message = "A size is at most 500")
        int size) {}
