package candour.inspections.importbatch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One file of a batch and what became of it; the same file sent again is the same line. */
@Entity
@Immutable
@Table(name = "import_batch_file")
class BatchFile {

    /** A content under a name in a batch. */
    @Embeddable
    record Id(@Column(name = "batch_id") UUID batch, String sha256, String fileName) {}

    @EmbeddedId
    private Id id;

    /** The database counts; known once it is read again. */
    @Column(insertable = false, updatable = false)
    private long position;

    @Enumerated(EnumType.STRING)
    private FileOutcome outcome;

    private UUID reportId;
    private String reason;
    private List<String> gaps;
    private Instant recordedAt;

    protected BatchFile() {}

    private static BatchFile of(Id id, FileOutcome outcome, Instant now) {
        var file = new BatchFile();
        file.id = id;
        file.outcome = outcome;
        file.gaps = List.of();
        file.recordedAt = now;
        return file;
    }

    static BatchFile read(Id id, UUID report, List<String> gaps, Instant now) {
        var file = of(id, FileOutcome.READ, now);
        file.reportId = report;
        file.gaps = List.copyOf(gaps);
        return file;
    }

    static BatchFile duplicate(Id id, UUID report, Instant now) {
        var file = of(id, FileOutcome.DUPLICATE, now);
        file.reportId = report;
        file.reason = "This report is in the archive already.";
        return file;
    }

    static BatchFile unreadable(Id id, String reason, Instant now) {
        var file = of(id, FileOutcome.UNREADABLE, now);
        file.reason = reason;
        return file;
    }

    Id id() {
        return id;
    }

    long position() {
        return position;
    }

    FileOutcome outcome() {
        return outcome;
    }

    /** The report in the archive that this file is. */
    Optional<UUID> report() {
        return Optional.ofNullable(reportId);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What could not be read, one sentence each. */
    List<String> gaps() {
        return List.copyOf(gaps);
    }
}
