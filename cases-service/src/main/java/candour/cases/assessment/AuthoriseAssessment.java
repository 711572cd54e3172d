package candour.cases.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who did not write it agrees with the assessment. */
@Schema(description = "Authorise an assessment")
record AuthoriseAssessment(
        @NotNull(message = "Enter the day on which it was authorised")
        LocalDate on,

        @Size(max = 4_000) String comment) {}
