package candour.ledger.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.Hash;
import candour.ledger.proof.Leaf;
import java.time.Instant;
import java.util.List;

/** What a publisher could sign who holds the key and means to deceive. */
final class Forged {
    private Forged() {}

    /** A record of one entry; {@code %s} in the content is its id. */
    static DisclosurePack entryWhoseContentIs(String content) {
        var text = content.formatted(Packs.id(1));
        var digest = Hash.sha256(new byte[16], text.getBytes(UTF_8));
        var leaf = new Leaf(Packs.id(1), Instant.parse("2026-03-04T10:42:00Z"), "report.published", digest).text();
        var disclosed = new PackEntry.Disclosed(text, "0".repeat(32), digest);
        var head = Checkpoint.sign(1, Leaf.hash(leaf), Packs.KEY);
        return new DisclosurePack(
                "Forged",
                List.of(Packs.KEY.verifyKey()),
                List.of(new PackCheckpoint(head.note(), List.of())),
                List.of(new PackEntry(Packs.id(1), 0, leaf, disclosed, List.of())),
                List.of());
    }
}
