package candour.gateway.archive;

import java.time.Instant;
import java.util.List;

/** How far a batch of published reports has got. */
public record ImportBatch(
        String id, String about, Instant begunAt, String begunBy, Counts counts, List<FileLine> toLookAt) {

    /** Files by what became of them. */
    public record Counts(long read, long duplicates, long unreadable, long withGaps) {

        public long all() {
            return read + duplicates + unreadable;
        }
    }

    /** One file and what became of it. */
    public record FileLine(
            String fileName, String sha256, String outcome, String report, String reason, List<String> gaps) {}

    /** What somebody who begins a batch says. */
    public record Begin(String about, boolean published) {}
}
