package candour.cases.relationship;

import static java.util.stream.Collectors.joining;

import candour.cases.record.StepTable;
import candour.conventions.trial.Published;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps and the kinds of relationship are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelationshipStepTest {

    @Test
    void the_steps_are_those_published() {
        StepTable.mustBePublished(RelationshipStep.class, "relationship", "Steps of a relationship");
    }

    @Test
    void every_state_is_reached() {
        StepTable.mustReachEveryState(RelationshipStep.class, RelationshipState.class);
    }

    @Test
    void every_state_but_withdrawn_is_left() {
        StepTable.mustLeaveEveryStateBut(
                Set.of(RelationshipState.WITHDRAWN), RelationshipStep.class, RelationshipState.class);
    }

    @Test
    void the_kinds_are_those_published() {
        var top = "# What one person is to another\n\n| kind | the first is | the second is | makes siblings |\n"
                + "|---|---|---|---|\n";
        Published.mustEqual(
                "relationship-types.md",
                Arrays.stream(RelationshipType.values())
                        .map(it -> "| %s | %s | %s | %s |"
                                .formatted(it.name(), it.words(), it.inverse(), it.isParental() ? "yes" : ""))
                        .collect(joining("\n", top, "\n")));
    }
}
