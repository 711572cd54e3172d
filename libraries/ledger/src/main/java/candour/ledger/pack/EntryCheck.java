package candour.ledger.pack;

import candour.ledger.json.CanonicalJson;
import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.Hash;
import candour.ledger.proof.Leaf;
import candour.ledger.proof.Proofs;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** One entry: its content gives its digest, the digest is in its leaf, the leaf is in the signed tree. */
record EntryCheck(PackEntry entry, Checkpoint newest) {
    void run() throws Finding {
        requireContent();
        requireLeaf();
        requireInclusion();
    }

    private void requireContent() throws Finding {
        if (entry.erased()) return;
        var content = entry.disclosed().content().getBytes(StandardCharsets.UTF_8);
        var found = Hash.sha256(salt(), content);
        var recorded = entry.disclosed().digest();
        if (!found.equals(recorded))
            throw new Finding("%s is not what was recorded (recorded sha256 %s, found %s)"
                    .formatted(Plain.entry(entry), recorded, found));
    }

    private byte[] salt() throws Finding {
        try {
            return HexFormat.of().parseHex(entry.disclosed().salt());
        } catch (IllegalArgumentException notHex) {
            throw new Finding("the salt of " + Plain.entry(entry) + " cannot be read");
        }
    }

    private void requireLeaf() throws Finding {
        var leaf = leaf();
        if (!leaf.id().equals(entry.id())
                || !leaf.digest().equals(entry.disclosed().digest()))
            throw new Finding(Plain.entry(entry) + " is not the entry its line in the record speaks of");
        if (!entry.erased() && !saysTheSame(leaf))
            throw new Finding(Plain.entry(entry) + " and its line in the record differ in id, time or kind");
    }

    private Leaf leaf() throws Finding {
        try {
            return Leaf.parse(entry.leaf());
        } catch (IllegalArgumentException damaged) {
            throw new Finding("the line that the record holds for " + Plain.entry(entry) + " cannot be read");
        }
    }

    private boolean saysTheSame(Leaf leaf) throws Finding {
        try {
            var text = entry.disclosed().content();
            var content = CanonicalJson.read(text);
            return CanonicalJson.of(content).equals(text)
                    && leaf.id().toString().equals(content.path("id").textValue())
                    && leaf.at().toString().equals(content.path("at").textValue())
                    && leaf.kind().equals(content.path("kind").textValue());
        } catch (IllegalArgumentException notJson) {
            throw new Finding("the content of " + Plain.entry(entry) + " cannot be read");
        }
    }

    private void requireInclusion() throws Finding {
        var place = new Proofs.Place(Leaf.hash(entry.leaf()), entry.leafIndex(), newest.size());
        if (!Proofs.includes(newest.root(), place, entry.proof()))
            throw new Finding(
                    "%s is not in the signed record of %s".formatted(Plain.entry(entry), Plain.entries(newest.size())));
    }
}
