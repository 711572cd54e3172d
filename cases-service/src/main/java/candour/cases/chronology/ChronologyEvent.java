package candour.cases.chronology;

import candour.cases.access.Occasion;
import candour.cases.record.CaseRecord;
import candour.cases.record.MadeOnRequest;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/**
 * One event in children's lives, one event with n subjects: derived from a record and never typed twice, or entered by hand
 * where no record tells it. It is never changed: a correction is another event.
 */
@Entity
public class ChronologyEvent implements CaseRecord, MadeOnRequest {

    static final String ENTERED = "chronology-event";

    @Id
    private UUID id;

    private String authority;

    @ElementCollection
    @BatchSize(size = 100)
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
    private UUID corrects;

    @Embedded
    private RequestKey requestKey;

    protected ChronologyEvent() {}

    static ChronologyEvent of(UUID id, String authority, Map<UUID, Told.Seen> subjects, Told told, Occasion occasion) {
        var event = new ChronologyEvent();
        event.id = id;
        event.authority = authority;
        var place = told.occurred().place(id);
        subjects.forEach((child, seen) -> event.subjects.add(ChronologySubject.of(authority, child, place, seen)));
        event.eventType = told.eventType();
        event.occurred = told.occurred();
        event.text = told.text();
        event.informationKind = told.informationKind();
        event.derivedFrom(told.source());
        event.see(told.seen());
        event.recordedBy(occasion);
        return event;
    }

    ChronologyEvent correcting(UUID other) {
        corrects = other;
        return this;
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

    /** What the record it is derived from told. */
    Told told() {
        return new Told(
                eventType,
                occurred,
                text,
                new Told.Source(sourceAgency, sourceKind, sourceKey, sourceVersion),
                informationKind,
                new Told.Seen(childSeen, childAlone, childsWords));
    }

    /** Whether this child was seen at it: of a group, some may have been and others not. */
    Told.Seen seen(UUID child) {
        return subjects.stream()
                .filter(subject -> subject.child().equals(child))
                .findFirst()
                .map(ChronologySubject::seen)
                .orElse(Told.Seen.DOES_NOT_APPLY);
    }

    String place() {
        return occurred.place(id);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return byName;
    }

    Optional<UUID> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** Written down more than five working days after it happened. */
    boolean isLate() {
        return occurred.isLateOn(LocalDate.ofInstant(recordedAt, Time.LONDON));
    }

    @Override
    public String kind() {
        return ENTERED;
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
        return subjects.stream().map(ChronologySubject::child).collect(Collectors.toSet());
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
