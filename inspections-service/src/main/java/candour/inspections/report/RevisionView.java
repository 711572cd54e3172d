package candour.inspections.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One link of a report's chain of revisions. */
@Schema(name = "Revision")
record RevisionView(
        int number,
        Purpose purpose,
        String hash,
        String previousHash,
        Instant recordedAt,
        String author,

        @Schema(description = "Where the words were erased; the hash stays")
        Tombstone tombstone) {

    /** Who erased the words of a working draft, when, and under which schedule. */
    @Schema(name = "Tombstone")
    record Tombstone(String office, Instant at, String schedule, String reason) {}

    /** All links, oldest first. */
    @Schema(name = "Revisions")
    record All(List<RevisionView> items) {}

    static RevisionView of(Revision revision, Purge purge, boolean withName) {
        return new RevisionView(
                revision.number(),
                revision.purpose(),
                revision.hash(),
                revision.previousHash(),
                revision.recordedAt(),
                withName ? revision.authorName() : null,
                purge == null ? null : purge.tombstone());
    }
}
