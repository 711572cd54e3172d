package candour.cases.legal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A legal step on a day, with what there is to say of it. */
@Schema(description = "The day of the step, and what there is to say of it")
record LegalDay(
        @NotNull(message = "Enter the day") LocalDate on,
        @Size(max = 2_000) String note) {}
