package candour.inspections.release;

import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That something is released, or is not, with reports published from a day on: who recorded it, and where it is written. */
@Entity
@Immutable
public class ReleaseRule {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    private LocalDate validFrom;
    private boolean released;
    private String source;
    private boolean verified;
    private String reason;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "made_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "made_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "made_by_office"))
    private Person madeBy;

    private Instant madeAt;

    @Embedded
    private RequestKey requestKey;

    protected ReleaseRule() {}

    static ReleaseRule of(UUID id, RecordRelease said, RequestKey key) {
        var made = new ReleaseRule();
        made.id = id;
        made.matter = said.matter();
        made.validFrom = said.validFrom();
        made.released = said.released();
        made.source = said.source();
        made.verified = said.verified();
        made.reason = said.reason();
        made.requestKey = key;
        return made;
    }

    void madeBy(Person person, Instant at) {
        madeBy = person;
        madeAt = at;
    }

    UUID id() {
        return id;
    }

    Matter matter() {
        return matter;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean isReleased() {
        return released;
    }

    String source() {
        return source;
    }

    boolean isVerified() {
        return verified;
    }

    String reason() {
        return reason;
    }

    Person madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
