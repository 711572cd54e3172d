package candour.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.record.CodeTable;
import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps and the factors of an assessment are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssessmentTablesTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(AssessmentStep.class, "assessment", "Steps of an assessment");
        StepTable.mustReachEveryState(AssessmentStep.class, AssessmentState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(AssessmentState.AUTHORISED), AssessmentStep.class, AssessmentState.class);
    }

    @Test
    void the_factors_are_those_published() {
        CodeTable.mustBePublished(AssessmentFactor.class, "assessment-factor", "Factors identified at assessment");
        assertThat(AssessmentFactor.values()).hasSize(44);
    }
}
