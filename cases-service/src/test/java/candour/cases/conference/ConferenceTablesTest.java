package candour.cases.conference;

import candour.cases.record.CodeTable;
import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps of a conference and the categories of abuse are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConferenceTablesTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(ConferenceStep.class, "conference", "Steps of a child protection conference");
        StepTable.mustReachEveryState(ConferenceStep.class, ConferenceState.class);
        StepTable.mustLeaveEveryStateBut(
                Set.of(ConferenceState.INQUORATE, ConferenceState.CANCELLED, ConferenceState.MINUTED),
                ConferenceStep.class,
                ConferenceState.class);
    }

    @Test
    void the_categories_are_those_published() {
        CodeTable.mustBePublished(CategoryOfAbuse.class, "category-of-abuse", "Categories of abuse");
    }
}
