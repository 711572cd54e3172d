package candour.inspections.importbatch;

import candour.conventions.Actor;
import candour.conventions.RequestKey;
import candour.ledger.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Published reports that somebody sends in together; can be gone on with at any time. */
@Entity
@Immutable
class ImportBatch {

    @Id
    private UUID id;

    private String about;
    private Instant begunAt;
    private String begunBySubject;
    private String begunByName;

    @Embedded
    private RequestKey requestKey;

    protected ImportBatch() {}

    static ImportBatch of(UUID id, String about, Actor by, Instant now, RequestKey key) {
        var batch = new ImportBatch();
        batch.id = id;
        batch.about = about.strip();
        batch.begunAt = now;
        batch.begunBySubject = by.subject();
        batch.begunByName = by.name();
        batch.requestKey = key;
        return batch;
    }

    UUID id() {
        return id;
    }

    String about() {
        return about;
    }

    Instant begunAt() {
        return begunAt;
    }

    String begunBy() {
        return begunByName;
    }

    RequestKey requestKey() {
        return requestKey;
    }

    Subject subject() {
        return new Subject("import-batch", id.toString(), 0);
    }
}
