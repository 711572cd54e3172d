package candour.cases.disagreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered, why it goes a stage further, or what was agreed. */
@Schema(description = "The day of the step, by whom, and what was said")
record DisagreementFacts(
        @NotNull(message = "Enter the day") LocalDate on,

        @NotBlank(message = "Say who answered or decided") @Size(max = 200)
        String by,

        @NotBlank(message = "Say what was answered or decided") @Size(max = 20_000)
        String what) {}
