package candour.inspections.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which few of many reports are worth reading for a statement. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortlistTest {

    private static final UUID NEWEST = new UUID(0, 1);
    private static final UUID COPY = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);

    private final Map<UUID, BitSet> clues = new LinkedHashMap<>();

    @Test
    void a_report_with_words_of_its_own_comes_before_a_copy_of_one_that_was_chosen() {
        has(NEWEST, 1, 2, 3, 4);
        has(COPY, 1, 2, 3, 4);
        has(OTHER, 5);

        assertThat(new Shortlist(clues).first(2)).containsExactly(NEWEST, OTHER);
    }

    @Test
    void copies_come_last_and_reports_without_any_of_the_words_not_at_all() {
        has(NEWEST, 1, 2);
        has(COPY, 1, 2);
        has(OTHER);

        assertThat(new Shortlist(clues).first(6)).containsExactly(NEWEST, COPY);
    }

    @Test
    void what_everybody_says_counts_for_little() {
        has(NEWEST, 1, 2);
        has(COPY, 1, 2);
        has(OTHER, 1, 7);

        assertThat(new Shortlist(clues).first(1)).containsExactly(OTHER);
    }

    private void has(UUID report, int... bits) {
        var set = new BitSet();
        for (int bit : bits) {
            set.set(bit);
        }
        clues.put(report, set);
    }
}
