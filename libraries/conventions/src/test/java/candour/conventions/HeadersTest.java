package candour.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the headers and cursors of the conventions take and refuse. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadersTest {

    @Test
    void an_etag_is_read_as_a_version() {
        assertThat(IfMatch.fromString("\"3\"").version()).isEqualTo(3);
    }

    @ParameterizedTest(name = "If-Match {0} is refused")
    @ValueSource(strings = {"*", "3", "W/\"3\"", "\"3\", \"4\"", "\"\"", "\"-1\"", "\"99999999999999999999\""})
    void whatever_would_let_a_writer_overwrite_another_is_refused(String header) {
        assertThatThrownBy(() -> IfMatch.fromString(header))
                .isInstanceOf(ProblemException.class)
                .extracting(refused -> ((ProblemException) refused).type())
                .isEqualTo(Problems.MALFORMED);
    }

    @Test
    void a_change_without_a_version_is_refused() {
        assertThatThrownBy(() -> IfMatch.require(null, 3, () -> "current"))
                .extracting(refused -> ((ProblemException) refused).type())
                .isEqualTo(Problems.IF_MATCH_MISSING);
    }

    @Test
    void a_change_to_an_older_version_is_refused_with_the_current_record() {
        assertThatThrownBy(() -> IfMatch.require(new IfMatch(2), 3, () -> "current"))
                .extracting(refused -> ((ProblemException) refused).current())
                .isEqualTo("current");
    }

    @Test
    void a_key_that_is_no_uuid_is_refused() {
        assertThatThrownBy(() -> IdempotencyKey.fromString("1")).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_creation_without_a_key_is_refused() {
        assertThatThrownBy(() -> IdempotencyKey.require(null)).isInstanceOf(ProblemException.class);
    }

    @Test
    void the_same_key_for_another_body_is_refused() {
        var key = UUID.fromString("0199a000-0000-7000-8000-000000000000");
        var first = new RequestKey(key, new byte[] {1});

        assertThatThrownBy(() -> first.mustEqual(new RequestKey(key, new byte[] {2})))
                .extracting(refused -> ((ProblemException) refused).type())
                .isEqualTo(Problems.KEY_REUSED);
    }

    @Test
    void a_cursor_reads_back_what_it_was_made_of() {
        var cursor = Cursor.of("2024-03-27", "a/b c", "");

        assertThat(Cursor.fromString(cursor.toString()).key()).containsExactly("2024-03-27", "a/b c", "");
    }

    @Test
    void a_made_up_cursor_is_refused() {
        assertThatThrownBy(() -> Cursor.fromString("***")).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_page_shows_as_many_rows_as_asked_for_and_where_to_go_on() {
        var page = Page.of(List.of("a", "b", "c"), 2, row -> row, Cursor::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.fromString(page.next()).key()).containsExactly("b");
    }

    @Test
    void the_last_page_leads_nowhere() {
        assertThat(Page.of(List.of("a"), 2, row -> row, Cursor::of).next()).isNull();
    }
}
