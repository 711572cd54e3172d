package candour.gateway.improvement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Targets met beside weaknesses put right, as inspections-service lays them out. */
public record Improvement(
        String authority,
        Share targetsMet,
        int targetsUnknown,
        Share verifiedClosed,
        List<Weakness> weaknesses,
        List<Weakness> unmeasured,
        List<Line> orphans,
        List<Line> cityWideOnly,
        List<Audit> audits,
        Instant asAt) {

    /** So many of so many. */
    public record Share(int count, int of) {}

    /** A weakness in the list. */
    public record Weakness(
            String id,
            String reference,
            String title,
            String foundOn,
            String state,
            String stateTitle,
            int measures,
            int targetsMet,
            long recurrences) {

        public boolean isPutRight() {
            return "CLOSED".equals(state) || "INDEPENDENTLY_VERIFIED".equals(state);
        }
    }

    /** A measure in a list. */
    public record Line(String id, String title) {}

    /** What was seen when cases were read. */
    public record Audit(
            String id, String title, String auditedOn, String auditedBy, String source, List<Result> results) {}

    /** A line of an audit; a count, a printed share, or both. */
    public record Result(String label, Integer cases, BigDecimal percent) {}
}
