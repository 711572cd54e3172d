package candour.gateway.inspections;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordDiffTest {

    private static final String BEFORE = "The number of visits is wrong: it was forty.";
    private static final String AFTER = "The number of visits in the spring is wrong.";

    private static String wording(List<Segment> segments, Predicate<Segment> without) {
        return segments.stream().filter(without.negate()).map(Segment::text).collect(joining());
    }

    @Test
    void both_wordings_can_be_read_off_whole() {
        var segments = WordDiff.between(BEFORE, AFTER);

        assertThat(wording(segments, Segment::isAdded)).isEqualTo(BEFORE);
        assertThat(wording(segments, Segment::isRemoved)).isEqualTo(AFTER);
    }

    @Test
    void changed_words_side_by_side_are_one_run() {
        var segments = WordDiff.between("It was forty then.", "It is fifty now.");

        assertThat(segments)
                .containsExactly(
                        new Segment("SAME", "It "),
                        new Segment("REMOVED", "was forty then"),
                        new Segment("ADDED", "is fifty now"),
                        new Segment("SAME", "."));
    }

    @Test
    void a_missing_wording_is_empty() {
        assertThat(WordDiff.between(null, "New")).containsExactly(new Segment("ADDED", "New"));
    }
}
