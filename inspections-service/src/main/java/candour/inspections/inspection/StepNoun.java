package candour.inspections.inspection;

import candour.conventions.ProblemException;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last segment of a step's address; what is no step is not found. */
@Schema(type = SchemaType.STRING, examples = "draft-issue", description = "The noun of a step, as openSteps gives it")
record StepNoun(InspectionStep step) {

    public static StepNoun fromString(String noun) {
        return Arrays.stream(InspectionStep.values())
                .filter(step -> step.noun().equals(noun))
                .findFirst()
                .map(StepNoun::new)
                .orElseThrow(ProblemException::notFound);
    }
}
