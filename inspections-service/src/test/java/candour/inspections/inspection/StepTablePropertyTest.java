package candour.inspections.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** However an inspection is led through the step table, it stands where the table says, and no state is stranded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StepTablePropertyTest {

    /** Where an inspection may rest for ever. */
    private static final Set<InspectionState> ENDS = EnumSet.of(
            InspectionState.CANCELLED,
            InspectionState.CLOSED_UNPUBLISHED,
            InspectionState.CLOSED,
            InspectionState.WITHDRAWN);

    @Property(tries = 2000)
    @Label("a random walk never leaves the table, and what is set aside comes back to where it was")
    void a_random_walk_never_leaves_the_table(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        var random = new Random(seed);
        var inspection = Walked.planned();
        InspectionState aside = null;
        for (int taken = 0; taken < steps; taken++) {
            var here = inspection.state();
            var open = Walked.openIn(here);
            if (open.isEmpty()) {
                assertThat(ENDS).contains(here);
                return;
            }
            var step = open.get(random.nextInt(open.size()));
            Walked.take(inspection, step);
            aside = step.destination().remembers() ? here : aside;
            var expected = step.destination() instanceof Destination.Back
                    ? aside
                    : step.to().orElse(here);
            assertThat(inspection.state()).isEqualTo(expected);
            assertThat(inspection.journal()).hasSize(taken + 1);
        }
    }

    @Property(tries = 500)
    @Label("what everybody could once read nobody can make unheard of: publication is left to withdrawal alone")
    void what_was_published_stays_public(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int steps) {
        var random = new Random(seed);
        var inspection = Walked.planned();
        boolean published = false;
        for (int taken = 0; taken < steps && !Walked.openIn(inspection.state()).isEmpty(); taken++) {
            var open = Walked.openIn(inspection.state());
            Walked.take(inspection, open.get(random.nextInt(open.size())));
            published |= inspection.state().isPublished();
            assertThat(inspection.state().isPublic()).isEqualTo(published);
        }
    }

    @Test
    void every_state_but_the_first_is_reached_by_a_step() {
        var reached = Arrays.stream(InspectionState.values())
                .filter(state ->
                        Arrays.stream(InspectionStep.values()).anyMatch(step -> InspectionTables.reaches(step, state)))
                .collect(Collectors.toCollection(() -> EnumSet.of(InspectionState.PLANNED)));
        assertThat(reached).containsExactlyInAnyOrder(InspectionState.values());
    }

    @Test
    void every_state_but_the_last_ones_is_left_by_a_step() {
        var stranded = Arrays.stream(InspectionState.values())
                .filter(state ->
                        Arrays.stream(InspectionStep.values()).noneMatch(step -> InspectionTables.leaves(step, state)))
                .toList();
        assertThat(stranded)
                .containsExactlyInAnyOrder(
                        InspectionState.CANCELLED, InspectionState.CLOSED_UNPUBLISHED, InspectionState.WITHDRAWN);
    }
}
