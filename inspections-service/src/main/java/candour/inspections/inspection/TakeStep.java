package candour.inspections.inspection;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts of a step.
 *
 * @param on the day it happened, for the steps of fieldwork and receipt of a statement; today where it is left out
 * @param reason why, where somebody will ask
 */
@Schema(description = "The facts of a step; an empty object will do where there are none")
public record TakeStep(LocalDate on, @Size(max = 4000) String reason) {}
