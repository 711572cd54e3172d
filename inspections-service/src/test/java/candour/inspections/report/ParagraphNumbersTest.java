package candour.inspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** No two paragraphs of a report have one name. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParagraphNumbersTest {

    private final ParagraphNumbers numbers = new ParagraphNumbers();

    @Test
    void a_printed_number_is_kept() {
        assertThat(numbers.printed(12)).isEqualTo("12");
    }

    @Test
    void a_number_printed_again_has_a_stroke() {
        numbers.printed(1);

        assertThat(numbers.printed(1)).isEqualTo("1′");
    }

    @Test
    void paragraphs_without_a_number_are_counted_as_front_matter_is() {
        var names = IntStream.range(0, 14).mapToObj(turn -> numbers.unprinted()).toList();

        assertThat(names).startsWith("i", "ii", "iii", "iv", "v").endsWith("ix", "x", "xi", "xii", "xiii", "xiv");
    }
}
