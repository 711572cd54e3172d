package candour.cases.assessment;

import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The assessment is written.
 *
 * @param childSeenOn the last day on which the child was seen for it; null where it was not
 * @param whyChildNotSeen null where it was seen
 * @param factors may be empty until the assessment is authorised
 */
@Schema(description = "Submit an assessment for authorisation")
record SubmitAssessment(
        @NotNull(message = "Enter the day on which it was finished")
        LocalDate on,

        LocalDate childSeenOn,
        @Size(max = 4_000) String whyChildNotSeen,
        Set<AssessmentFactor> factors) {

    SubmitAssessment {
        factors = factors == null ? Set.of() : Set.copyOf(factors);
    }

    void mustSayOneThing() {
        if (childSeenOn != null && whyChildNotSeen != null) {
            throw ProblemException.rule("/whyChildNotSeen", "Enter the day the child was seen, or why not: not both");
        }
    }
}
