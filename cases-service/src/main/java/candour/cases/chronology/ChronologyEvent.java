package candour.cases.chronology;

import candour.cases.access.Occasion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One event in children's lives, derived from a record and never typed twice: one event with n subjects. */
@Entity
public class ChronologyEvent {

    @Id
    private UUID id;

    private String authority;

    @ElementCollection
    @CollectionTable(name = "chronology_subject", joinColumns = @JoinColumn(name = "event_id"))
    private Set<ChronologySubject> subjects = new HashSet<>();

    private String eventType;

    @Embedded
    private Occurred occurred;

    private Instant recordedAt;
    private String bySubject;
    private String byName;
    private String byAgency;
    private String sourceAgency;
    private String sourceKind;
    private UUID sourceKey;
    private long sourceVersion;

    @Enumerated(EnumType.STRING)
    private Told.InformationKind informationKind;

    private String text;
    private Boolean childSeen;
    private Boolean childAlone;
    private String childsWords;

    protected ChronologyEvent() {}

    static ChronologyEvent of(UUID id, String authority, Map<UUID, Told.Seen> subjects, Told told, Occasion occasion) {
        var event = new ChronologyEvent();
        event.id = id;
        event.authority = authority;
        subjects.forEach((child, seen) -> event.subjects.add(ChronologySubject.of(authority, child, seen)));
        event.eventType = told.eventType();
        event.occurred = told.occurred();
        event.text = told.text();
        event.informationKind = told.informationKind();
        event.derivedFrom(told.source());
        event.see(told.seen());
        event.recordedBy(occasion);
        return event;
    }

    private void derivedFrom(Told.Source source) {
        sourceAgency = source.agency();
        sourceKind = source.kind();
        sourceKey = source.key();
        sourceVersion = source.version();
    }

    private void see(Told.Seen seen) {
        childSeen = seen.childSeen();
        childAlone = seen.childAlone();
        childsWords = seen.childsWords();
    }

    private void recordedBy(Occasion occasion) {
        recordedAt = occasion.at();
        bySubject = occasion.by().subject();
        byName = occasion.by().name();
        byAgency = occasion.by().agency();
    }
}
