package candour.cases.chronology;

import candour.cases.access.Occasion;
import candour.cases.record.CaseRecord;
import candour.cases.record.MadeOnRequest;
import candour.conventions.RequestKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What an event means for one child in a worker's judgement: a fact of its own beside the event, which stays as it is. */
@Entity
@Table(name = "chronology_significance")
class Significance implements CaseRecord, MadeOnRequest {

    @Id
    private UUID id;

    private String authority;
    private UUID eventId;
    private UUID child;
    private String text;
    private Instant recordedAt;
    private String bySubject;
    private String byName;

    @Embedded
    private RequestKey requestKey;

    protected Significance() {}

    static Significance of(UUID id, ChronologyEvent event, UUID child, String text, Occasion occasion) {
        var made = new Significance();
        made.id = id;
        made.authority = event.authority();
        made.eventId = event.key();
        made.child = child;
        made.text = text;
        made.recordedAt = occasion.at();
        made.bySubject = occasion.by().subject();
        made.byName = occasion.by().name();
        return made;
    }

    UUID event() {
        return eventId;
    }

    ChronologyLine.Judged judged() {
        return new ChronologyLine.Judged(text, recordedAt, byName);
    }

    @Override
    public String kind() {
        return "chronology-significance";
    }

    @Override
    public UUID key() {
        return id;
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    public String authority() {
        return authority;
    }

    @Override
    public Set<UUID> about() {
        return Set.of(child);
    }

    @Override
    public RequestKey requestKey() {
        return requestKey;
    }

    @Override
    public void madeBy(RequestKey key) {
        requestKey = key;
    }
}
