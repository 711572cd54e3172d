package candour.inspections.intervention;

import candour.inspections.dates.KnownDate;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts of a step.
 *
 * @param on when it happened, as well as it is known; today where it is left out
 * @param reason why; needed where the intervention ends
 * @param successor the intervention that follows, proposed or in force, with this one as its predecessor
 */
@Schema(name = "TakeInterventionStep", description = "The facts of a step of an intervention")
record TakeStep(KnownDate on, @Size(max = 4000) String reason, UUID successor) {}
