package candour.cases.clock;

import candour.cases.access.Occasion;
import candour.cases.record.CaseRecord;
import candour.cases.record.MadeOnRequest;
import candour.conventions.RequestKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Why one timescale of one child was late; never changed, another one may be added. */
@Entity
@Immutable
class LateReason implements CaseRecord, MadeOnRequest {

    @Id
    private UUID id;

    private String authority;
    private UUID clock;
    private UUID child;

    @Enumerated(EnumType.STRING)
    private LateReasonCode code;

    private String words;
    private Instant recordedAt;
    private String bySubject;
    private String byName;

    @Embedded
    private RequestKey requestKey;

    protected LateReason() {}

    static LateReason of(UUID id, CaseClock clock, GiveLateReason said, Occasion occasion) {
        var made = new LateReason();
        made.id = id;
        made.authority = clock.authority();
        made.clock = clock.id();
        made.child = clock.child();
        made.code = said.code();
        made.words = said.words();
        made.recordedAt = occasion.at();
        made.bySubject = occasion.by().subject();
        made.byName = occasion.by().name();
        return made;
    }

    UUID clock() {
        return clock;
    }

    LateReasonCode code() {
        return code;
    }

    String words() {
        return words;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String byName() {
        return byName;
    }

    @Override
    public String kind() {
        return "late-reason";
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
