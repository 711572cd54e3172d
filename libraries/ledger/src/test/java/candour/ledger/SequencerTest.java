package candour.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.ledger.proof.Hash;
import candour.ledger.proof.Leaf;
import candour.ledger.proof.MemoryTree;
import candour.ledger.proof.MerkleTree;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SequencerTest {
    private final Northbridge northbridge = Northbridge.fresh();
    private final Database database = northbridge.database;

    @Test
    void nothing_pending_makes_no_checkpoint() {
        assertThat(northbridge.sequencer.run()).isEmpty();
        assertThat(northbridge.ledger.newestCheckpoint()).isEmpty();
    }

    @Test
    void a_run_takes_all_that_is_pending_and_signs() {
        northbridge.recorded(3);
        var checkpoint = northbridge.sequencer.run().orElseThrow();
        assertThat(checkpoint.size()).isEqualTo(3);
        assertThat(checkpoint.isSignedByAny(northbridge.keys.verifyKeys())).isTrue();
        assertThat(northbridge.ledger.checkpoint(3).orElseThrow().note()).isEqualTo(checkpoint.note());
        assertThat(database.count("ledger_pending")).isZero();
    }

    @Test
    void the_merge_delay_is_that_of_the_oldest_pending_entry() {
        var oldest = northbridge.recorded(2).getFirst();
        assertThat(northbridge.sequencer.oldestPendingSince()).contains(oldest.recordedAt());
        northbridge.sequencer.run();
        assertThat(northbridge.sequencer.oldestPendingSince()).isEmpty();
    }

    @Test
    void a_tree_grown_in_steps_is_what_was_recorded() {
        for (var step : List.of(1, 254, 1, 1, 255, 700)) {
            northbridge.recorded(step);
            northbridge.sequencer.run();
        }
        assertThat(new Audit(database.app(), northbridge.keys).firstBroken()).isEmpty();
        assertThat(signedRoot()).isEqualTo(rootOf(leafHashes()));
    }

    /** 256 entries fill a tile; 65,536 fill the first tile of the level above. */
    @Test
    void a_tree_that_fills_tiles_on_two_levels_is_the_tree_of_all_its_leaves() {
        var leaves = new ArrayList<>(EarlierTiles.sign(database, northbridge.keys, 255));
        for (var step : List.of(255, 1, 300)) {
            northbridge.recorded(step);
            northbridge.sequencer.run();
        }
        leaves.addAll(leafHashes());
        assertThat(leaves).hasSize(65_836);
        assertThat(database.count("ledger_tile")).isEqualTo(257 + 1);
        assertThat(signedRoot()).isEqualTo(rootOf(leaves));
    }

    @Test
    void a_run_killed_before_commit_leaves_everything_as_it_was() {
        northbridge.recorded(300);
        var dying = northbridge.sequencer(Connections.dyingAtCommit(database.app()));
        assertThatThrownBy(dying::run).isInstanceOf(LedgerUnavailable.class);
        assertThat(database.count("ledger_leaf")).isZero();
        assertThat(database.count("ledger_tile")).isZero();
        assertThat(database.count("ledger_checkpoint")).isZero();
        assertThat(database.count("ledger_pending")).isEqualTo(300);
        assertThat(northbridge.sequencer.run().orElseThrow().size()).isEqualTo(300);
    }

    @Test
    void while_one_replica_is_at_it_the_other_does_nothing() throws SQLException {
        northbridge.recorded();
        try (var other = database.app().getConnection()) {
            other.setAutoCommit(false);
            new Query("select pg_advisory_xact_lock(?)", Sequencer.LOCK).list(other, row -> "");
            assertThat(northbridge.sequencer.run()).isEmpty();
        }
        assertThat(northbridge.sequencer.run()).isPresent();
    }

    @Test
    void nothing_is_signed_on_top_of_a_tree_that_was_changed() {
        northbridge.recorded(3);
        northbridge.sequencer.run();
        database.tamper("update ledger_leaf set leaf_hash = sha256('x') where leaf_index = 1");
        northbridge.recorded();
        assertThatThrownBy(northbridge.sequencer::run)
                .isInstanceOf(LedgerDamaged.class)
                .hasMessageContaining("not the one that was signed");
    }

    @Test
    void nothing_is_signed_on_top_of_a_checkpoint_of_a_stranger() {
        northbridge.recorded();
        new Northbridge(database).sequencer.run();
        northbridge.recorded();
        assertThatThrownBy(northbridge.sequencer::run)
                .isInstanceOf(LedgerDamaged.class)
                .hasMessageContaining("not signed by a key of this ledger");
    }

    private Hash signedRoot() {
        return northbridge.ledger.newestCheckpoint().orElseThrow().root();
    }

    private static Hash rootOf(List<Hash> leaves) {
        return new MerkleTree(MemoryTree.of(leaves)).root(leaves.size());
    }

    private List<Hash> leafHashes() {
        return new Query("select leaf from ledger_leaf order by leaf_index")
                .list(database.app(), row -> Leaf.hash(row.getString(1)));
    }
}
