package candour.cases.contact;

import candour.cases.record.StepTable;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps of a contact are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(ContactStep.class, "contact", "Steps of a contact");
    }

    @Test
    void every_state_is_reached() {
        StepTable.mustReachEveryState(ContactStep.class, ContactState.class);
    }

    @Test
    void only_the_first_two_states_are_left() {
        StepTable.mustLeaveEveryStateBut(
                Set.of(
                        ContactState.REFERRED,
                        ContactState.ADVICE,
                        ContactState.FAMILY_HELP,
                        ContactState.NO_FURTHER_ACTION),
                ContactStep.class,
                ContactState.class);
    }
}
