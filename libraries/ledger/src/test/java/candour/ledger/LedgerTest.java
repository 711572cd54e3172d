package candour.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LedgerTest {
    private final Northbridge northbridge = Northbridge.fresh();
    private final Ledger ledger = northbridge.ledger;

    @Test
    void an_entry_is_read_back_as_it_was_recorded() {
        var entry = northbridge.recorded();
        var read = ledger.entry(entry.id()).orElseThrow();
        assertThat(read.content()).isEqualTo(entry.content());
        assertThat(read.leaf()).isEqualTo(entry.leaf());
        assertThat(read.payload().at("/grade").asText()).isEqualTo("INADEQUATE");
    }

    @Test
    void the_leaf_holds_neither_actor_nor_subject_nor_payload() {
        var entry = northbridge.recorded();
        assertThat(entry.leaf().text())
                .isEqualTo("""
                {"at":"%s","digest":"%s","id":"%s","kind":"report.published"}""".formatted(entry.recordedAt(), entry.seal().digest(), entry.id()));
    }

    @Test
    void equal_changes_have_unequal_digests() {
        var first = ledger.append(Northbridge.published("report-1", 1));
        var second = ledger.append(Northbridge.published("report-1", 1));
        assertThat(first.seal().digest()).isNotEqualTo(second.seal().digest());
    }

    @Test
    void a_history_is_of_one_thing_and_oldest_first() {
        var first = ledger.append(Northbridge.published("report-1", 1));
        ledger.append(Northbridge.published("report-2", 1));
        var second = ledger.append(Northbridge.published("report-1", 2));
        assertThat(ledger.history("report", "report-1")).extracting(Entry::id).containsExactly(first.id(), second.id());
    }

    @Test
    void a_history_can_be_read_page_by_page() {
        var first = ledger.append(Northbridge.published("report-1", 1));
        var second = ledger.append(Northbridge.published("report-1", 2));
        ledger.append(Northbridge.published("report-1", 3));
        assertThat(ledger.historyAfter("report", "report-1", first.id(), 1))
                .extracting(Entry::id)
                .containsExactly(second.id());
    }

    @Test
    void an_entry_of_a_transaction_rolled_back_leaves_nothing() throws SQLException {
        try (var connection = northbridge.database.app().getConnection()) {
            connection.setAutoCommit(false);
            northbridge.ledger(current(connection)).append(Northbridge.published("report-1", 1));
            connection.rollback();
        }
        assertThat(northbridge.database.count("ledger_entry")).isZero();
        assertThat(northbridge.database.count("ledger_pending")).isZero();
    }

    @Test
    void an_entry_of_a_process_killed_before_commit_leaves_nothing() throws SQLException {
        var connection = northbridge.database.app().getConnection();
        connection.setAutoCommit(false);
        northbridge.ledger(current(connection)).append(Northbridge.published("report-1", 1));
        Database.run(northbridge.database.superuser(), """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and state = 'idle in transaction'""");
        assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        assertThat(northbridge.database.count("ledger_entry")).isZero();
        assertThat(northbridge.database.count("ledger_pending")).isZero();
    }

    @Test
    void what_canonical_json_cannot_hold_is_refused_before_anything_is_written() {
        var change = NewEntry.of(
                Northbridge.INSPECTOR, new Subject("report", "r", 1), "report.noted", Map.of("share", Double.NaN));
        assertThatThrownBy(() -> ledger.append(change)).isInstanceOf(IllegalArgumentException.class);
        assertThat(northbridge.database.count("ledger_entry")).isZero();
    }

    @Test
    void a_reason_that_the_database_cannot_hold_is_refused() {
        var change = Northbridge.published("report-1", 1);
        assertThatThrownBy(() -> change.because("a\0b")).hasMessageContaining("NUL");
    }

    @Test
    void the_feed_goes_on_where_it_was_left() {
        var entries = northbridge.recorded(5);
        northbridge.sequencer.run();
        var ids = entries.stream().map(Entry::id).toList();
        assertThat(ledger.entriesAfter(-1, 2)).extracting(e -> e.entry().id()).isEqualTo(ids.subList(0, 2));
        assertThat(ledger.entriesAfter(1, 9))
                .extracting(SequencedEntry::leafIndex)
                .isEqualTo(List.of(2L, 3L, 4L));
    }

    @Test
    void a_pending_entry_is_in_the_history_but_not_in_the_feed() {
        northbridge.recorded();
        assertThat(ledger.history("report", "report-1")).hasSize(1);
        assertThat(ledger.entriesAfter(-1, 9)).isEmpty();
    }

    private static DataSource current(Connection connection) {
        return Connections.lending(connection);
    }
}
