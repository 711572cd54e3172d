package candour.cases.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.clock.CaseTimescale;
import candour.conventions.trial.Published;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weights of cases are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseWeightTest {

    @Test
    void the_weights_are_those_published() {
        var top =
                "# Weights of cases\n\nThe heaviest row that applies counts once. Local and proposed: no national table exists. "
                        + "A full week of %d hours carries %d points.\n\n| case | points | shown by a running timescale |\n|---|---|---|\n"
                                .formatted(CaseWeight.HOURS_OF_A_FULL_WEEK, CaseWeight.POINTS_OF_A_FULL_WEEK);
        Published.mustEqual(
                "case-weights.md",
                Stream.of(CaseWeight.values()).map(CaseWeightTest::row).collect(Collectors.joining("\n", top, "\n")));
    }

    @Test
    void a_child_with_an_enquiry_and_a_protection_plan_weighs_as_the_heavier() {
        var weight = CaseWeight.of(Set.of(CaseTimescale.PROTECTION_VISIT, CaseTimescale.ENQUIRY));

        assertThat(weight).isEqualTo(CaseWeight.ENQUIRY);
    }

    @ParameterizedTest
    @CsvSource({"37, 60", "18, 29", "1, 1", "0, 0"})
    void hours_carry_their_share_of_a_full_week(int hours, int points) {
        assertThat(CaseWeight.capacity(hours)).isEqualTo(points);
    }

    private static String row(CaseWeight weight) {
        var shownBy =
                weight.shownBy().stream().sorted().map(CaseTimescale::title).collect(Collectors.joining(", "));
        return "| %s | %d | %s |".formatted(weight.title(), weight.points(), shownBy);
    }
}
