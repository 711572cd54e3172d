package candour.gateway.oversight;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What somebody said in public, beside what the record calls it.
 *
 * @param reproducible null while nobody has tried
 */
public record Claim(
        String id,
        String intervention,
        String text,
        String claimant,
        String source,
        String saidOn,
        String theirWord,
        String recordsWord,
        BigDecimal value,
        String unit,
        String definition,
        boolean undefined,
        Boolean reproducible,
        String assessment,
        String assessedBy,
        Instant assessedAt) {

    public boolean isNotReproducible() {
        return Boolean.FALSE.equals(reproducible);
    }

    public boolean isReproducible() {
        return Boolean.TRUE.equals(reproducible);
    }
}
