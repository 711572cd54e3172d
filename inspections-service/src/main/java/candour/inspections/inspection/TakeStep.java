package candour.inspections.inspection;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts of a step.
 *
 * @param on the day it happened, for the steps of fieldwork and receipt of a statement; today where it is left out
 * @param ground why, for the steps that set an inspection aside
 * @param reason why, where somebody will ask; openSteps says which steps need it
 */
@Schema(description = "The facts of a step; an empty object will do where there are none")
public record TakeStep(
        LocalDate on,
        Ground ground,

        @Size(max = 4000, message = "The reason is too long")
        String reason) {

    /** A step dated today, with nothing more to say. */
    public static TakeStep today() {
        return new TakeStep(null, null, null);
    }
}
