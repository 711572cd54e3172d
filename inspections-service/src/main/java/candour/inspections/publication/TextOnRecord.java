package candour.inspections.publication;

import candour.inspections.report.Document;
import candour.inspections.report.Manifest;
import candour.inspections.report.Part;
import candour.inspections.report.Revision;
import candour.inspections.report.Sha256;
import java.util.ArrayList;
import java.util.List;

/**
 * What the ledger keeps of a text that left the house: its revision, the hash of that, and a digest of each part, in reading
 * order. No words of the report are in it, so nothing personal can be.
 */
record TextOnRecord(int revision, String hash, String manifestSha256, List<PartOnRecord> parts) {

    /** One part by its address, the label its readers know it by, and the digest of what it says. */
    record PartOnRecord(String part, String number, String sha256) {}

    TextOnRecord {
        parts = List.copyOf(parts);
    }

    static TextOnRecord of(Revision revision, Document document) {
        var parts = new ArrayList<PartOnRecord>();
        document.parts().forEach((part, text) -> parts.add(onRecord(document, part, text)));
        return new TextOnRecord(revision.number(), revision.hash(), Sha256.of(revision.manifest()), parts);
    }

    private static PartOnRecord onRecord(Document document, Part part, String text) {
        var number = document.manifest()
                .paragraph(part)
                .map(Manifest.Paragraph::number)
                .orElse("");
        return new PartOnRecord(part.address(), number, Sha256.of(text));
    }
}
