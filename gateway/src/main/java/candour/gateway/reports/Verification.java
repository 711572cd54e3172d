package candour.gateway.reports;

import java.time.Instant;
import java.util.List;

/**
 * What the service's own check of a published report found.
 *
 * @param sentence the result in plain words
 * @param headHash the root of the ledger's tree; null, as the checkpoint and the size are, where the check did not hold
 */
public record Verification(
        boolean verified,
        String sentence,
        List<String> checked,
        String reportHash,
        Instant publishedAt,
        String headHash,
        Long treeSize,
        String checkpoint) {

    public Verification {
        checked = checked == null ? List.of() : List.copyOf(checked);
    }
}
