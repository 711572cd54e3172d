package candour.quotations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentencesTest {

    private static List<String> sentences(String text) {
        return Prose.of(text).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Streams of funding, i.e. bursaries and loans, are used.",
                "Dr. A. Holt and Mrs. Reed chair the panel.",
                "See para. 12 and No. 5 of the plan.",
                "It rose by 3.5 per cent to £1.2 million.",
                "The report Who Cares? was read by all.",
                "The board (see p. 4) meets at 9 a.m. on Mondays.",
                "The U.K. average is lower.",
                "Plans … are kept."
            })
    void a_stop_within_a_sentence_does_not_end_it(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void sentences_end_at_stops_marks_and_numbers() {
        assertThat(sentences("Visits are regular. 31% are late! “Why?” Staff leave, etc. Nobody knows."))
                .containsExactly(
                        "Visits are regular.", "31% are late!", "“Why?”", "Staff leave, etc.", "Nobody knows.");
    }

    @Test
    void the_items_of_a_list_are_sentences_of_their_own() {
        String text = "Of this number:\n• 740 live outside the area\n• none live in schools.\n\nA last word";

        assertThat(sentences(text))
                .containsExactly(
                        "Of this number:", "740 live outside the area", "none live in schools.", "A last word");
        assertThat(Prose.of(text).sentences()).extracting(Range::bullet).containsExactly(false, true, true, false);
    }

    @Test
    void words_are_compared_without_their_dress() {
        assertThat(Words.of("Children’s e\u00ADffi\uFB03cient front-line, 1,826 £3.5m 40%²"))
                .extracting(Word::key)
                .containsExactly("children's", "effifficient", "front", "line", "1826", "£", "3.5m", "40", "%");
    }

    @Test
    void nothing_has_no_sentences() {
        assertThat(Prose.of(" …\n").sentences()).isEmpty();
    }
}
