package candour.reviews.review;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Published;
import candour.reviews.access.Role;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewStepTest {

    @Test
    void the_steps_of_a_review_are_those_published() {
        var heading = "# Steps of a review\n\n| step | from | to | by | meaning |\n|---|---|---|---|---|\n";
        Published.mustEqual(
                "review-steps.md",
                Arrays.stream(ReviewStep.values()).map(ReviewStepTest::row).collect(joining("\n", heading, "\n")));
    }

    @Test
    void every_state_is_reached_by_a_step() {
        assertThat(ReviewStep.values()).extracting(ReviewStep::to).contains(ReviewState.values());
    }

    private static String row(ReviewStep step) {
        var from = step.from().isEmpty()
                ? "(new)"
                : step.from().stream().sorted().map(ReviewState::words).collect(joining(", "));
        var by = step.by().stream().sorted().map(Role::words).collect(joining(", "));
        return "| %s | %s | %s | %s | %s |"
                .formatted(step.title(), from, step.to().words(), by, step.meaning());
    }
}
