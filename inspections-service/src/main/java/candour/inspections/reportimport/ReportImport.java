package candour.inspections.reportimport;

import candour.conventions.Actor;
import candour.conventions.RequestKey;
import candour.ledger.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A published report that was sent here, and what was read from it that day; it never changes. */
@Entity
@Immutable
@Table(name = "report_import")
public class ReportImport {

    @Id
    private UUID id;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Convert(converter = ReadingJson.class)
    private ReadingView reading;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "importer_subject")
    private String importerSubject;

    @Column(name = "importer_name")
    private String importerName;

    @Embedded
    private RequestKey requestKey;

    protected ReportImport() {}

    static ReportImport of(SentReport sent, String sha256, ReadingView reading) {
        var made = new ReportImport();
        made.fileName = sent.fileName().value();
        made.sha256 = sha256;
        made.reading = reading;
        made.requestKey = sent.key();
        return made;
    }

    ReportImport madeBy(Actor actor, UUID newId, Instant now) {
        id = newId;
        importedAt = now;
        importerSubject = actor.subject();
        importerName = actor.name();
        return this;
    }

    public UUID id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    /** Of the file, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public ReadingView reading() {
        return reading;
    }

    public Instant importedAt() {
        return importedAt;
    }

    /** The name of who sent it. */
    public String importedBy() {
        return importerName;
    }

    Subject subject() {
        return new Subject("report-import", id.toString(), 0);
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
