package candour.inspections.change;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Published;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of causes, and what the machine calls a slip of the pen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeCausesTest {

    @Test
    void the_causes_are_those_published() {
        var rows = Stream.of(ChangeCause.values())
                .map(cause -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                cause,
                                new TreeSet<>(cause.touches()),
                                cause.mayTouchJudgement() ? "yes" : "no",
                                cause.needs().stream().map(Need::words).collect(Collectors.joining("; ")),
                                cause.meaning()))
                .collect(
                        Collectors.joining(
                                "\n",
                                "# Causes for which a report may differ from its issued draft\n\n"
                                        + "| cause | may touch | a judgement too | needs | meaning |\n|---|---|---|---|---|\n",
                                "\n\nTone, embarrassment, timing, politics, a resignation and a third party's wish are never causes.\n"));
        Published.mustEqual("change-causes.md", rows);
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\" differ in no word")
    @CsvSource(
            delimiter = '|',
            value = {
                "long-standing, very evident | long-standing very evident",
                "The Board met monthly. | The board met monthly",
                "childrens services | children's services",
                "two  spaces | two spaces"
            })
    void a_slip_of_the_pen_changes_no_word(String before, String after) {
        assertThat(Wordings.sameWords(before, after)).isTrue();
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\" differ in a word or a figure")
    @CsvSource(
            delimiter = '|',
            value = {
                "is inadequate | is adequate",
                "10.5 per cent | 105 per cent",
                "10% of cases | 10 of cases",
                "1,030 assessments | 1030 assessments",
                "not met | met",
                "-4 points | 4 points",
                "re-sign | resign"
            })
    void what_changes_a_word_or_a_figure_is_more_than_a_slip(String before, String after) {
        assertThat(Wordings.sameWords(before, after)).isFalse();
    }
}
