package candour.inspections.publication;

import candour.ledger.pack.Verdict;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the check of a published report found.
 *
 * @param sentence the result in plain words; the first broken thing when it did not hold
 * @param checked what was checked, line by line
 * @param reportHash the hash of the published revision
 * @param headHash the root of the ledger's tree, in hexadecimal
 * @param checkpoint the signed note to keep and compare
 */
@Schema(name = "Verification")
record VerificationView(
        boolean verified,
        String sentence,
        List<String> checked,
        String reportHash,
        Instant publishedAt,
        String headHash,
        Long treeSize,
        String checkpoint) {

    static VerificationView of(Verdict verdict, Publication publication) {
        return switch (verdict) {
            case Verdict.Verified held ->
                new VerificationView(
                        true,
                        "Verified: the report, what was asked of it and what was decided are as they were recorded.",
                        held.checked(),
                        publication.hash(),
                        publication.publishedAt(),
                        held.head().root().toString(),
                        held.head().size(),
                        held.head().note());
            case Verdict.Broken broken ->
                new VerificationView(
                        false,
                        broken.what(),
                        List.of(),
                        publication.hash(),
                        publication.publishedAt(),
                        null,
                        null,
                        null);
        };
    }
}
