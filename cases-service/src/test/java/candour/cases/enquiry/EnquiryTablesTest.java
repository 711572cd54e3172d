package candour.cases.enquiry;

import candour.cases.record.CodeTable;
import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps and outcomes of an enquiry are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnquiryTablesTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(EnquiryStep.class, "enquiry", "Steps of a section 47 enquiry");
        StepTable.mustReachEveryState(EnquiryStep.class, EnquiryState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(
                        EnquiryState.UNSUBSTANTIATED,
                        EnquiryState.SUBSTANTIATED_NO_CONFERENCE,
                        EnquiryState.CONFERENCE_HELD),
                EnquiryStep.class,
                EnquiryState.class);
    }

    @Test
    void the_outcomes_are_those_published() {
        CodeTable.mustBePublished(EnquiryOutcome.class, "enquiry-outcome", "Outcomes of a section 47 enquiry");
    }
}
