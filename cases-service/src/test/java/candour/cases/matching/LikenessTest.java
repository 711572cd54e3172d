package candour.cases.matching;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.person.BirthDate;
import candour.cases.person.FullName;
import candour.conventions.trial.Published;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for two records being of one person is published, and adds up as a practitioner would have it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LikenessTest {

    @Test
    void the_reasons_and_their_points_are_those_published() {
        var reasons = Arrays.stream(Likeness.values()).map(it -> "| %s | %d |".formatted(it.words(), it.points()));
        var bands = Arrays.stream(Likelihood.values())
                .map(it -> "| %s | %d |"
                        .formatted(it.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), it.least()));
        var text = Stream.of(
                        Stream.of("# Who may be whom", "", "| reason | points |", "|---|---|"),
                        reasons,
                        Stream.of("", "| likelihood | from points |", "|---|---|"),
                        bands)
                .flatMap(it -> it)
                .collect(joining("\n", "", "\n"));
        Published.mustEqual("likeness.md", text);
    }

    @ParameterizedTest(name = "{0} {1} {2} for {3} {4} {5} is {6}")
    @CsvSource({
        "Rowan, Tidewell, 2017-03-09, Rowan, Tidewell, 2017-03-09, VERY_LIKELY",
        "Beth, Tydwell, 2017-03-09, Elizabeth, Tidewell, 2017-03-09, LIKELY",
        "Rowan, Tidewell, 2017-09-03, Rowan, Tidewell, 2017-03-09, LIKELY",
        "Tidewell, Rowan, 2017-03-09, Rowan, Tidewell, 2017-03-09, LIKELY",
        "Rowan, Tidewell, 2017, Rowan, Tidewell, 2017-03-09, POSSIBLE",
        "Rowan, Tidewell, 2011-05-30, Rowan, Tidewell, 2017-03-09, POSSIBLE"
    })
    void a_pair_is_as_likely_as_its_reasons(
            String given, String family, String born, String given2, String family2, String born2, Likelihood found) {
        var reasons = new Comparison(described(given, family, born), described(given2, family2, born2)).reasons();

        assertThat(Likelihood.of(Reason.sum(reasons))).contains(found);
    }

    @ParameterizedTest
    @CsvSource({
        "Rowan, Tidewell, 2017-03-09, Piers, Ashgrove, 2017-03-09",
        "Rowan, Tidewell, 2017-03-09, Piers, Tidewell, 1961-12-24"
    })
    void too_little_is_not_shown(
            String given, String family, String born, String given2, String family2, String born2) {
        var reasons = new Comparison(described(given, family, born), described(given2, family2, born2)).reasons();

        assertThat(Likelihood.of(Reason.sum(reasons))).isEmpty();
    }

    @Test
    void a_pair_that_is_likely_shares_a_key_it_is_found_under() {
        var record = SearchKeys.of(described("Elizabeth", "Tidewell", "2017-03-09"));

        for (var slip :
                new TypedDate(java.time.LocalDate.of(2017, 3, 9)).slips().keySet()) {
            assertThat(SearchKeys.around(described("Beth", "Tydwell", slip.toString())))
                    .containsAnyElementsOf(record);
        }
    }

    private static Described described(String given, String family, String born) {
        return new Described(
                List.of(new FullName(given, family)), List.of(BirthDate.parse(born)), List.of(), List.of());
    }
}
