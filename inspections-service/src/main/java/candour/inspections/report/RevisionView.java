package candour.inspections.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One link of a report's chain of revisions. */
@Schema(name = "Revision")
record RevisionView(int number, Purpose purpose, String hash, String previousHash, Instant recordedAt, String author) {

    /** All links, oldest first. */
    @Schema(name = "Revisions")
    record All(List<RevisionView> items) {}

    static RevisionView of(Revision revision, boolean withName) {
        return new RevisionView(
                revision.number(),
                revision.purpose(),
                revision.hash(),
                revision.previousHash(),
                revision.recordedAt(),
                withName ? revision.authorName() : null);
    }
}
