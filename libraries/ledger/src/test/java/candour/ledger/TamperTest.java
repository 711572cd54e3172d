package candour.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import candour.ledger.pack.Trust;
import candour.ledger.pack.Verdict;
import candour.ledger.pack.Verifier;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever can write to the tables, a superuser too, can break the record but not rewrite it unnoticed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TamperTest {
    private static final int SIZE = 300;
    private static final List<String> TABLES =
            List.of("ledger_entry", "ledger_pending", "ledger_leaf", "ledger_tile", "ledger_checkpoint");
    private static final Northbridge NORTHBRIDGE = Northbridge.fresh();
    private static final List<Entry> ENTRIES = NORTHBRIDGE.recorded(SIZE);

    @BeforeAll
    static void all_is_in_the_tree_and_copied() {
        NORTHBRIDGE.sequencer.run();
        for (var table : TABLES) NORTHBRIDGE.database.tamper("create table kept_%1$s as table %1$s".formatted(table));
    }

    @AfterEach
    void all_is_as_it_was() {
        for (var table : TABLES)
            NORTHBRIDGE.database.tamper("delete from %1$s; insert into %1$s select * from kept_%1$s".formatted(table));
    }

    @Test
    void a_record_left_alone_is_verified() {
        assertThat(verdict()).isInstanceOf(Verdict.Verified.class);
        assertThat(audit().firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ledger_entry | actor_issuer | text",
                "ledger_entry | actor_subject | text",
                "ledger_entry | actor_role | text",
                "ledger_entry | actor_agency | text",
                "ledger_entry | subject_kind | text",
                "ledger_entry | subject_id | text",
                "ledger_entry | kind | text",
                "ledger_entry | payload | text",
                "ledger_entry | reason | text",
                "ledger_entry | correlation_id | text",
                "ledger_entry | salt | bytea",
                "ledger_entry | digest | bytea",
                "ledger_leaf | leaf | text",
            })
    void a_flipped_byte_is_traced_to_its_entry(String table, String column, String type) {
        var victim = ENTRIES.get(41);
        NORTHBRIDGE.database.tamper("update %s set %s = %s where %s = '%s'"
                .formatted(table, column, flipped(column, type), key(table), victim.id()));
        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.what()).contains("entry " + victim.id()));
        assertThat(audit().firstBroken().orElseThrow()).contains("entry " + victim.id());
    }

    @Test
    void a_moved_clock_is_traced_to_its_entry() {
        var victim = ENTRIES.get(41);
        NORTHBRIDGE.database.tamper(
                "update ledger_entry set recorded_at = recorded_at + interval '1 microsecond' where id = '%s'"
                        .formatted(victim.id()));
        assertThat(verdict()).asString().contains("entry " + victim.id());
        assertThat(audit().firstBroken().orElseThrow()).contains("entry " + victim.id());
    }

    @Test
    void a_flipped_byte_of_a_tile_is_traced_to_the_entry_beside_it() {
        NORTHBRIDGE.database.tamper("update ledger_tile set hashes = " + flipped("hashes", "bytea"));
        assertThat(verdict()).asString().contains("entry " + ENTRIES.get(1).id(), "is not in the signed record");
        assertThat(audit().firstBroken().orElseThrow())
                .contains("tile of level 0", ENTRIES.get(255).id().toString());
    }

    @Test
    void a_flipped_byte_of_the_unfinished_tile_is_traced_to_its_entry() {
        NORTHBRIDGE.database.tamper(
                "update ledger_leaf set leaf_hash = " + flipped("leaf_hash", "bytea") + " where leaf_index = 260");
        assertThat(verdict()).isInstanceOf(Verdict.Broken.class);
        assertThat(audit().firstBroken().orElseThrow())
                .contains(ENTRIES.get(260).id().toString());
    }

    @ParameterizedTest
    @CsvSource({"ledger_leaf, leaf_hash", "ledger_tile, root", "ledger_checkpoint, root"})
    void a_flipped_byte_of_a_hash_kept_twice_is_found_by_the_audit(String table, String column) {
        NORTHBRIDGE.database.tamper("update " + table + " set " + column + " = " + flipped(column, "bytea"));
        assertThat(audit().firstBroken()).isPresent();
    }

    @Test
    void a_flipped_byte_of_a_checkpoint_is_found() {
        NORTHBRIDGE.database.tamper("update ledger_checkpoint set note = " + flipped("note", "text"));
        assertThat(verdict()).isInstanceOf(Verdict.Broken.class);
        assertThat(audit().firstBroken()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"ledger_entry, id", "ledger_leaf, entry_id"})
    void an_entry_taken_away_is_missed(String table, String column) {
        NORTHBRIDGE.database.tamper("delete from %s where %s = '%s'"
                .formatted(table, column, ENTRIES.get(41).id()));
        assertThat(audit().firstBroken().orElseThrow()).contains("place 41");
    }

    @Test
    void an_entry_that_never_reaches_the_tree_is_missed() {
        var late = NORTHBRIDGE.recorded();
        NORTHBRIDGE.database.tamper("delete from ledger_pending");
        assertThat(audit().firstBroken().orElseThrow()).contains(late.id().toString(), "neither in the tree");
    }

    private Verdict verdict() {
        return Verifier.verify(NORTHBRIDGE.packOf(ENTRIES), new Trust(NORTHBRIDGE.keys.verifyKeys(), List.of()));
    }

    private Audit audit() {
        return new Audit(NORTHBRIDGE.database.app(), NORTHBRIDGE.keys);
    }

    private static String key(String table) {
        return table.equals("ledger_entry") ? "id" : "entry_id";
    }

    /** The lowest bit of the sixth byte. */
    private static String flipped(String column, String type) {
        var bytes = type.equals("text") ? "convert_to(" + column + ", 'UTF8')" : column;
        int at = column.equals("kind") || type.equals("bytea") ? 5 : 2;
        var flipped = "set_bit(%1$s, %2$d, 1 - get_bit(%1$s, %2$d))".formatted(bytes, 8 * at);
        return type.equals("text") ? "convert_from(" + flipped + ", 'UTF8')" : flipped;
    }
}
