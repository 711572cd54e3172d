package candour.reviews.review;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Published;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewRegimeTest {

    @ParameterizedTest(name = "an incident on {0} is reviewed under {1}")
    @CsvSource({
        "2006-04-01, SCR_2006",
        "2010-02-28, SCR_2006",
        "2010-03-01, SCR_2010",
        "2013-04-14, SCR_2010",
        "2013-04-15, SCR_2013",
        "2015-02-28, SCR_2013",
        "2015-03-01, SCR_2015",
        "2018-06-28, SCR_2015",
        "2018-06-29, LCSPR_2018",
        "2023-12-14, LCSPR_2018",
        "2023-12-15, LCSPR_2023",
        "2026-03-17, LCSPR_2023",
        "2026-03-18, LCSPR_2026"
    })
    void the_day_of_the_incident_decides(LocalDate day, ReviewRegime regime) {
        assertThat(ReviewRegime.on(day)).contains(regime);
    }

    @Test
    void before_there_were_boards_there_was_no_regime() {
        assertThat(ReviewRegime.on(LocalDate.of(2006, 3, 31))).isEmpty();
    }

    @Test
    void the_regimes_follow_one_another_without_a_gap_and_the_last_is_in_force() {
        var all = ReviewRegime.values();
        for (int i = 1; i < all.length; i++) {
            assertThat(all[i - 1].edition().endedOn())
                    .contains(all[i].edition().validFrom().minusDays(1));
        }
        assertThat(all[all.length - 1].edition().endedOn()).isEmpty();
    }

    @Test
    void what_is_unconfirmed_is_not_called_verified() {
        assertThat(ReviewRegime.values())
                .allMatch(regime ->
                        regime.basis().verified() == regime.unconfirmed().isEmpty());
    }

    @Test
    void the_regimes_are_those_published() {
        var heading = "# Regimes of a review, by the day of the incident\n\n"
                + "| code | title | from | to | source | verified |\n|---|---|---|---|---|---|\n";
        Published.mustEqual(
                "review-regimes.md",
                Arrays.stream(ReviewRegime.values()).map(ReviewRegimeTest::row).collect(joining("\n", heading, "\n")));
    }

    private static String row(ReviewRegime regime) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        regime,
                        regime.title(),
                        regime.edition().validFrom(),
                        regime.edition().endedOn().map(LocalDate::toString).orElse("in force"),
                        regime.basis().source(),
                        regime.unconfirmed().map(what -> "no: " + what).orElse("yes"));
    }
}
