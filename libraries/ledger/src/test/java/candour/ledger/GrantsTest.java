package candour.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GrantsTest {
    private static final Northbridge NORTHBRIDGE = Northbridge.fresh();

    @BeforeAll
    static void some_entries_are_in_the_tree() {
        NORTHBRIDGE.recorded(300);
        NORTHBRIDGE.sequencer.run();
    }

    static Stream<String> changes() {
        return Stream.of("ledger_entry", "ledger_leaf", "ledger_tile", "ledger_checkpoint")
                .flatMap(table -> Stream.of(
                        "update " + table + " set " + column(table) + " = " + column(table),
                        "delete from " + table,
                        "truncate " + table + " cascade"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_application_may_not_change_the_record(String sql) {
        assertThatThrownBy(() -> Database.run(NORTHBRIDGE.database.app(), sql))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void not_even_the_owner_changes_the_record(String sql) {
        assertThatThrownBy(() -> Database.run(NORTHBRIDGE.database.owner(), sql))
                .hasMessageContaining("the ledger is append-only");
    }

    @ParameterizedTest
    @CsvSource({
        "alter table ledger_entry disable trigger all",
        "drop table ledger_leaf",
        "truncate ledger_pending",
        "update ledger_pending set entry_id = entry_id",
        "drop function ledger_refuse() cascade"
    })
    void the_application_may_not_take_the_guards_away(String sql) {
        assertThatThrownBy(() -> Database.run(NORTHBRIDGE.database.app(), sql))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void an_entry_is_erased_by_the_owner_only() {
        var entry = NORTHBRIDGE.recorded();
        assertThatThrownBy(() -> NORTHBRIDGE.ledger.erase(entry.id())).isInstanceOf(LedgerUnavailable.class);
        assertThat(NORTHBRIDGE.ledger(NORTHBRIDGE.database.owner()).erase(entry.id()))
                .isTrue();
        assertThat(NORTHBRIDGE.ledger.entry(entry.id()).orElseThrow().erased()).isTrue();
    }

    @Test
    void erasing_cannot_be_used_to_change_who_did_it() {
        assertThatThrownBy(() -> Database.run(NORTHBRIDGE.database.owner(), """
                        update ledger_entry set payload = null, reason = null, salt = null,
                            erased_at = now(), actor_subject = 'someone else'"""))
                .hasMessageContaining("the ledger is append-only");
    }

    private static String column(String table) {
        return switch (table) {
            case "ledger_entry" -> "kind";
            case "ledger_leaf" -> "leaf";
            case "ledger_tile" -> "root";
            default -> "note";
        };
    }
}
