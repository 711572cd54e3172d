package candour.inspections.recipient;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An officer whom the director of the authority has named as a recipient of the draft; that it was so stays on record. */
@Entity
@DynamicUpdate
@Table(name = "draft_recipient")
class Recipient {

    @Id
    private UUID id;

    private String authority;
    private UUID inspectionId;
    private String account;
    private String name;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "named_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "named_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "named_by_office"))
    private Person namedBy;

    private Instant namedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "removed_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "removed_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "removed_by_office"))
    private Person removedBy;

    private Instant removedAt;
    private String removalReason;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Recipient() {}

    static Recipient named(UUID id, Inspection inspection, NameRecipient named, RequestKey key) {
        var made = new Recipient();
        made.id = id;
        made.authority = inspection.authority();
        made.inspectionId = inspection.id().id();
        made.account = named.account().strip().toLowerCase(Locale.ROOT);
        made.name = named.name().strip();
        made.requestKey = key;
        return made;
    }

    void namedBy(Actor actor, Instant at) {
        namedBy = Person.of(actor);
        namedAt = at;
    }

    void remove(Actor by, String reason, Instant at) {
        if (removedAt != null) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "This officer is no recipient any more.");
        }
        removedBy = Person.of(by);
        removedAt = at;
        removalReason = reason;
    }

    UUID id() {
        return id;
    }

    UUID inspection() {
        return inspectionId;
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }

    Person namedBy() {
        return namedBy;
    }

    Instant namedAt() {
        return namedAt;
    }

    Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    String removalReason() {
        return removalReason;
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
