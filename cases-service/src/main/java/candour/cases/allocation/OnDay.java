package candour.cases.allocation;

import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that needs no more than its day and, where it is one to explain, a reason. */
@Schema(name = "AllocationStepOnDay", description = "The day of the step and, for a refusal or an end, why")
record OnDay(
        @NotNull(message = "Enter the day") LocalDate on,
        @Size(max = 2_000) String reason) {

    void mustHaveReason() {
        if (reason == null || reason.isBlank()) {
            throw ProblemException.rule("/reason", "Say why");
        }
    }
}
