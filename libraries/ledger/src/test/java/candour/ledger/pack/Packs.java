package candour.ledger.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import candour.ledger.json.CanonicalJson;
import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.Hash;
import candour.ledger.proof.Leaf;
import candour.ledger.proof.MemoryTree;
import candour.ledger.proof.MerkleTree;
import candour.ledger.proof.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Packs of a small record of five entries, made without a database. */
final class Packs {
    static final SigningKey KEY = SigningKey.ofPem("""
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """, "candour.example/inspections");
    static final String TEXT = "Children wait too long for a first visit.";
    static final byte[] REPORT = "%PDF the report".getBytes(UTF_8);
    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final List<String> CONTENTS =
            IntStream.range(0, 5).mapToObj(Packs::content).toList();
    static final MerkleTree TREE = new MerkleTree(MemoryTree.of(
            IntStream.range(0, 5).mapToObj(i -> Leaf.hash(leaf(i).text())).toList()));

    private Packs() {}

    static DisclosurePack good() {
        return with(List.of(paragraph(TEXT), grade("INADEQUATE"), report(REPORT)));
    }

    static DisclosurePack with(List<Exhibit> exhibits) {
        return new DisclosurePack(
                "What was said of Northbridge",
                List.of(KEY.verifyKey()),
                List.of(checkpoint(2), checkpoint(5)),
                IntStream.range(0, 5).mapToObj(Packs::entry).toList(),
                exhibits);
    }

    static Exhibit paragraph(String text) {
        return exhibit("Paragraph 12 of the published report", new Shown.Text(text), "/paragraphs/11", Match.SHA256);
    }

    static Exhibit grade(String grade) {
        return exhibit("The grade", new Shown.Text(grade), "/grade", Match.EQUAL);
    }

    static Exhibit report(byte[] bytes) {
        return exhibit("The published report", new Shown.File("report.pdf", bytes), "/file", Match.SHA256);
    }

    static Exhibit exhibit(String title, Shown shown, String pointer, Match match) {
        return new Exhibit(title, shown, id(3), pointer, match);
    }

    static PackCheckpoint checkpoint(int size) {
        var note = Checkpoint.sign(size, TREE.root(size), KEY).note();
        return new PackCheckpoint(note, TREE.consistencyProof(size, 5));
    }

    static PackEntry entry(int index) {
        var leaf = leaf(index);
        var disclosed = new PackEntry.Disclosed(CONTENTS.get(index), SALT, leaf.digest());
        return new PackEntry(leaf.id(), index, leaf.text(), disclosed, TREE.inclusionProof(index, 5));
    }

    static UUID id(int index) {
        return UUID.fromString("019cb870-c0f3-7000-8000-00000000000" + index);
    }

    static byte[] bytes(DisclosurePack pack) {
        try {
            var out = new ByteArrayOutputStream();
            pack.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Leaf leaf(int index) {
        var digest = Hash.sha256(HexFormat.of().parseHex(SALT), content(index).getBytes(UTF_8));
        return new Leaf(id(index), at(index), "report.published", digest);
    }

    private static Instant at(int index) {
        return Instant.parse("2026-03-04T10:4" + index + ":07.5Z");
    }

    private static String content(int index) {
        return CanonicalJson.of(CanonicalJson.read(
                """
                {"id":"%s","at":"%s","kind":"report.published","payload":{"grade":"INADEQUATE","file":"%s",
                "paragraphs":[0,0,0,0,0,0,0,0,0,0,0,"%s"]}}""".formatted(id(index), at(index), Hash.sha256(REPORT), Hash.sha256(TEXT.getBytes(UTF_8)))));
    }
}
