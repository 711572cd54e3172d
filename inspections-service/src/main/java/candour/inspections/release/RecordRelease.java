package candour.inspections.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another rule of release for a row that nobody has read at its source.
 *
 * @param validFrom the first day of publication it applies to; what was published before keeps its rule
 * @param source where the rule is written
 * @param verified whether it was read there; such a row cannot be changed again
 * @param reason why, in plain words; everybody can read it
 */
@Schema(description = "Whether something is released with reports published from a day on")
record RecordRelease(
        @NotNull(message = "Choose what the rule is about") Matter matter,

        @NotNull(message = "Enter the day from which it holds")
        LocalDate validFrom,

        @NotNull(message = "Say whether it is released") Boolean released,

        @NotBlank(message = "Enter where the rule is written") @Size(max = 1000)
        String source,

        boolean verified,

        @NotBlank(message = "Enter the reason") @Size(max = 4000)
        String reason) {}
