package candour.ledger.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.Hash;
import candour.ledger.proof.SigningKey;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifierTest {
    private static final Trust TRUST = new Trust(List.of(Packs.KEY.verifyKey()), List.of());

    @Test
    void a_good_pack_is_verified_and_says_what_was_checked() {
        var verdict = (Verdict.Verified) Verifier.verify(Packs.good(), TRUST);
        assertThat(verdict.checked())
                .contains(
                        "\"Paragraph 12 of the published report\" is what entry " + Packs.id(3)
                                + " of 2026-03-04 10:43 UTC recorded at /paragraphs/11",
                        "The record candour.example/inspections had 5 entries, root hash " + Packs.TREE.root(5))
                .last()
                .asString()
                .endsWith("It is the key you gave.");
    }

    @Test
    void a_key_taken_from_the_pack_itself_is_not_called_trusted() {
        assertThat(Verifier.verify(Packs.good(), Trust.none())).asString().contains("agrees with itself");
    }

    @Test
    void a_changed_paragraph_is_named_with_both_digests() {
        var changed = "Children sometimes wait for a first visit.";
        assertThat(broken(Packs.with(List.of(Packs.paragraph(changed)))))
                .isEqualTo("\"Paragraph 12 of the published report\" is not the text recorded in entry " + Packs.id(3)
                        + " of 2026-03-04 10:43 UTC (recorded sha256 " + sha256(Packs.TEXT) + ", found sha256 "
                        + sha256(changed) + ")");
    }

    @Test
    void a_changed_value_is_named_with_both_values() {
        assertThat(broken(Packs.with(List.of(Packs.grade("GOOD"))))).endsWith("(recorded INADEQUATE, found GOOD)");
    }

    @Test
    void a_changed_file_is_named() {
        assertThat(broken(Packs.with(List.of(Packs.report("%PDF another".getBytes(UTF_8))))))
                .startsWith("\"The published report\" is not");
    }

    @Test
    void an_exhibit_that_points_at_nothing_is_named() {
        var lost = Packs.exhibit("A promise", new Shown.Text("x"), "/promise", Match.EQUAL);
        assertThat(broken(Packs.with(List.of(lost)))).contains("\"A promise\"", "nothing is recorded there");
    }

    @Test
    void an_exhibit_of_an_entry_left_out_is_named() {
        var good = Packs.good();
        assertThat(broken(pack(good, good.checkpoints(), good.entries().subList(0, 3))))
                .contains("which is not in the pack");
    }

    @Test
    void an_entry_put_in_another_place_is_named() {
        var entry = Packs.entry(1);
        var moved = new PackEntry(entry.id(), 2, entry.leaf(), entry.disclosed(), entry.proof());
        assertThat(broken(withEntries(List.of(moved)))).contains("entry " + Packs.id(1), "not in the signed record");
    }

    @Test
    void an_entry_with_the_leaf_of_another_is_named() {
        var entry = Packs.entry(1);
        var other = Packs.entry(2);
        var mixed = new PackEntry(entry.id(), 2, other.leaf(), entry.disclosed(), other.proof());
        assertThat(broken(withEntries(List.of(mixed)))).contains("entry " + Packs.id(1), "is not the entry its line");
    }

    @Test
    void content_that_tells_another_kind_than_its_leaf_is_named() {
        var forged = Forged.entryWhoseContentIs("""
                {"at":"2026-03-04T10:42:00Z","id":"%s","kind":"report.withdrawn","payload":{}}""");
        assertThat(broken(forged)).contains("differ in id, time or kind");
    }

    @Test
    void content_that_is_not_canonical_is_named() {
        var forged = Forged.entryWhoseContentIs("""
                {"id":"%s", "at":"2026-03-04T10:42:00Z","kind":"report.published","payload":1e0}""");
        assertThat(broken(forged)).contains("differ in id, time or kind");
    }

    @Test
    void a_signature_of_another_key_is_refused() {
        var stranger = new Trust(
                List.of(SigningKey.generate("candour.example/inspections").verifyKey()), List.of());
        assertThat(Verifier.verify(Packs.good(), stranger)).asString().contains("is not signed by the key");
    }

    @Test
    void a_history_rewritten_since_an_older_checkpoint_is_told() {
        var note = Checkpoint.sign(2, Hash.sha256(new byte[1]), Packs.KEY).note();
        var rewritten = new PackCheckpoint(note, Packs.checkpoint(2).consistency());
        assertThat(broken(pack(
                        Packs.good(),
                        List.of(rewritten, Packs.checkpoint(5)),
                        Packs.good().entries())))
                .contains("the record was rewritten", "5 entries", "2 entries");
    }

    @Test
    void a_pack_without_a_checkpoint_proves_nothing() {
        assertThat(broken(pack(Packs.good(), List.of(), List.of()))).contains("no signed checkpoint");
    }

    private static String broken(DisclosurePack pack) {
        return ((Verdict.Broken) Verifier.verify(pack, TRUST)).what();
    }

    private static DisclosurePack withEntries(List<PackEntry> entries) {
        return pack(Packs.with(List.of()), Packs.good().checkpoints(), entries);
    }

    private static DisclosurePack pack(DisclosurePack of, List<PackCheckpoint> checkpoints, List<PackEntry> entries) {
        return new DisclosurePack(of.title(), of.keys(), checkpoints, entries, of.exhibits());
    }

    private static Hash sha256(String text) {
        return Hash.sha256(text.getBytes(UTF_8));
    }
}
