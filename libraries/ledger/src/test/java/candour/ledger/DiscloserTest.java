package candour.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.ledger.pack.DisclosurePack;
import candour.ledger.pack.Trust;
import candour.ledger.pack.Verdict;
import candour.ledger.pack.Verifier;
import candour.ledger.proof.Checkpoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiscloserTest {
    private final Northbridge northbridge = Northbridge.fresh();

    @Test
    void a_pack_proves_that_the_record_only_grew_since_a_kept_checkpoint() {
        var entries = northbridge.recorded(3);
        var kept = northbridge.sequencer.run().orElseThrow();
        northbridge.recorded(600);
        northbridge.sequencer.run();
        var verdict = Verifier.verify(northbridge.packOf(entries, 3L), trusting(kept));
        assertThat(verdict).asString().contains("only grew since it had 3 entries", "the one you kept a checkpoint of");
        assertThat(verdict.verified()).isTrue();
    }

    @Test
    void a_pack_without_proof_for_the_kept_checkpoint_says_what_to_ask_for() {
        var entries = northbridge.recorded(3);
        var kept = northbridge.sequencer.run().orElseThrow();
        northbridge.recorded();
        northbridge.sequencer.run();
        assertThat(Verifier.verify(northbridge.packOf(entries), trusting(kept)))
                .asString()
                .contains("no proof that reaches the checkpoint you kept", "ask for a pack");
    }

    @Test
    void a_whole_record_made_anew_with_the_right_key_is_not_the_one_that_was_kept() {
        northbridge.recorded(3);
        var kept = northbridge.sequencer.run().orElseThrow();
        northbridge.database.tamper("""
                delete from ledger_checkpoint; delete from ledger_leaf; delete from ledger_entry""");
        var rewritten = northbridge.recorded(3);
        northbridge.sequencer.run();
        assertThat(Verifier.verify(northbridge.packOf(rewritten), trusting(kept)))
                .isInstanceOf(Verdict.Broken.class)
                .asString()
                .contains("not the record you kept a checkpoint of");
    }

    @Test
    void a_pack_survives_its_file_and_verifies() throws IOException {
        var entries = northbridge.recorded(3);
        northbridge.sequencer.run();
        var pack = northbridge.packOf(entries);
        var file = new ByteArrayOutputStream();
        pack.write(file);
        var read = DisclosurePack.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(read).isEqualTo(pack);
        assertThat(Verifier.verify(read, Trust.none()).verified()).isTrue();
    }

    @Test
    void an_erased_entry_stays_proven_but_its_content_is_gone() {
        var entries = northbridge.recorded(3);
        northbridge.sequencer.run();
        var erased = entries.get(1).id();
        northbridge.ledger(northbridge.database.owner()).erase(erased);
        var pack = northbridge.packOf(entries);
        assertThat(Verifier.verify(pack, Trust.none())).asString().contains("2 entries in the pack", "1 entry erased");
        assertThat(pack.toString()).doesNotContain("report-1\"");
        assertThat(new Audit(northbridge.database.app(), northbridge.keys).firstBroken())
                .isEmpty();
    }

    @Test
    void an_exhibit_of_an_erased_entry_cannot_be_checked() {
        var entries = northbridge.recorded(2);
        northbridge.sequencer.run();
        northbridge
                .ledger(northbridge.database.owner())
                .erase(entries.getFirst().id());
        assertThat(Verifier.verify(northbridge.packOf(entries), Trust.none()))
                .asString()
                .contains("cannot be checked", "was erased");
    }

    @Test
    void an_entry_that_still_waits_cannot_be_disclosed() {
        northbridge.recorded();
        northbridge.sequencer.run();
        var waiting = northbridge.recorded();
        assertThatThrownBy(() -> northbridge.packOf(List.of(waiting))).isInstanceOf(NotSequencedYet.class);
    }

    @Test
    void a_size_at_which_nothing_was_signed_is_refused() {
        var entries = northbridge.recorded(3);
        northbridge.sequencer.run();
        assertThatThrownBy(() -> northbridge.packOf(entries, 2L))
                .hasMessageContaining("no checkpoint was made at size 2");
    }

    @Test
    void an_unknown_entry_cannot_be_disclosed() {
        northbridge.recorded();
        northbridge.sequencer.run();
        var wanted = new Disclosure("Nothing", List.of(), List.of(new UUID(1, 2)), List.of());
        assertThatThrownBy(() -> northbridge.discloser().pack(wanted)).isInstanceOf(NotSequencedYet.class);
    }

    private Trust trusting(Checkpoint kept) {
        return new Trust(northbridge.keys.verifyKeys(), List.of(kept));
    }
}
