package candour.inspections.complaint;

import candour.inspections.report.Part;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts of a complaint's step.
 *
 * @param reason why; at least one sentence where the step decides, closes, escalates or renews
 * @param follows what follows from an upheld complaint
 * @param mayChange the parts of the report that may change because it was upheld
 */
@Schema(description = "The facts of a step; an empty object will do where there are none")
public record TakeComplaintStep(
        @Size(max = 20_000) String reason,
        @Size(max = 20_000) String follows,
        @Size(max = 200) List<Part> mayChange) {

    public TakeComplaintStep {
        mayChange = mayChange == null ? List.of() : List.copyOf(new LinkedHashSet<>(mayChange));
    }
}
