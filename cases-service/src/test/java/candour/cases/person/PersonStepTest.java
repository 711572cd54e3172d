package candour.cases.person;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.access.Role;
import candour.conventions.trial.Published;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps are those published, and they leave no state stranded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonStepTest {

    @Test
    void the_steps_of_a_record_are_those_published() {
        var heading = "# Steps of a child's record\n\n| step | from | to | by | meaning |\n|---|---|---|---|---|\n";
        Published.mustEqual(
                "child-steps.md",
                Arrays.stream(PersonStep.values()).map(PersonStepTest::row).collect(joining("\n", heading, "\n")));
    }

    @Test
    void every_state_is_reached_by_a_step() {
        var reached = EnumSet.noneOf(PersonState.class);
        Arrays.stream(PersonStep.values()).forEach(step -> step.to().ifPresent(reached::add));

        assertThat(reached).containsExactlyInAnyOrder(PersonState.values());
    }

    @Test
    void every_state_but_the_last_is_left_by_a_step() {
        var left = EnumSet.of(PersonState.SEALED);
        Arrays.stream(PersonStep.values())
                .filter(step -> step.to().isPresent())
                .forEach(step -> left.addAll(step.from()));

        assertThat(left).containsExactlyInAnyOrder(PersonState.values());
    }

    private static String row(PersonStep step) {
        var from = step.from().isEmpty() ? "(new)" : listed(step.from(), PersonState::words);
        var to = step.to().map(PersonState::words).orElse("(stays)");
        return "| %s | %s | %s | %s | %s |"
                .formatted(step.title(), from, to, listed(step.by(), Role::words), step.meaning());
    }

    private static <T extends Comparable<T>> String listed(Collection<T> all, Function<T, String> words) {
        return all.stream().sorted().map(words).collect(joining(", "));
    }
}
