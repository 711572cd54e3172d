package candour.gateway.pages.inspections.notes;

import static org.assertj.core.api.Assertions.assertThat;

import candour.gateway.inspections.Note;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a window says it began with, so that another window's words are never taken for seen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftFormTest {

    private static final Note NOTE = new Note(
            "n",
            "i",
            "NOTE-2026-0001",
            "INTERVIEW",
            "Interview",
            "Team manager",
            Instant.EPOCH,
            "Ivo Marlow",
            List.of(head("b", 4, "Two."), head("a", 2, "One.")),
            null,
            null,
            null,
            true,
            true,
            true);

    @Test
    void a_window_begins_with_the_newest_words() {
        var batch = DraftForm.of(NOTE, "\"0\"", "c").batch();

        assertThat(batch.text()).isEqualTo("Two.");
        assertThat(batch.basedOn()).containsExactly("b:4");
    }

    @Test
    void the_other_windows_words_are_settled_only_by_a_tick() {
        var form = new DraftForm("One. Two.", "c", "1", "b:4", "a:2", "yes", "\"0\"", null);

        assertThat(form.batch().basedOn()).containsExactly("b:4", "a:2");
    }

    @Test
    void line_ends_of_a_browser_are_those_of_the_script() {
        var form = new DraftForm("One.\r\nTwo.", "c", "7", "", "", null, "\"0\"", null);

        assertThat(form.batch().text()).isEqualTo("One.\nTwo.");
        assertThat(form.place()).isEqualTo("c:7");
    }

    private static Note.Draft head(String session, long sequence, String text) {
        return new Note.Draft(session, sequence, text, Instant.EPOCH, false);
    }
}
