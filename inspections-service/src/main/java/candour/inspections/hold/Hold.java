package candour.inspections.hold;

import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.DynamicUpdate;

/** A hold on the publication of one report. It ends when somebody lifts it, never by a date that passes. */
@Entity
@DynamicUpdate
class Hold {

    private static final Pattern A_SENTENCE = Pattern.compile("(?s).*\\p{L}+\\s+\\p{L}+\\s+\\p{L}+.*[.!?]\\s*");

    @EmbeddedId
    private HoldId id;

    private String authority;
    private UUID inspectionId;

    @Enumerated(EnumType.STRING)
    private HoldReason reason;

    private LocalDate heldFrom;
    private LocalDate expectedTo;
    private String publicText;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "placed_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "placed_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "placed_by_office"))
    private Person placedBy;

    private Instant placedAt;

    @Embedded
    private Lifting lifting;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Hold() {}

    /** 422 for an end before the beginning, and for a public text that is not even a sentence. */
    static Hold placed(HoldId id, Inspection inspection, PlaceHold given, RequestKey key) {
        if (given.expectedTo().isBefore(given.from())) {
            throw ProblemException.rule("/expectedTo", "The hold cannot end before it begins");
        }
        if (!A_SENTENCE.matcher(given.publicText()).matches()) {
            throw ProblemException.rule("/publicText", "Enter at least one whole sentence, with a full stop");
        }
        var hold = new Hold();
        hold.id = id;
        hold.authority = inspection.authority();
        hold.inspectionId = inspection.id().id();
        hold.reason = given.reason();
        hold.heldFrom = given.from();
        hold.expectedTo = given.expectedTo();
        hold.publicText = given.publicText();
        hold.requestKey = key;
        return hold;
    }

    void placedBy(Person person, Instant at) {
        placedBy = person;
        placedAt = at;
    }

    /** Once: a hold that was lifted is over, and another one is another record. */
    void lift(Lifting given) {
        if (lifting != null) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "This hold was lifted on " + lifting.on() + ".");
        }
        lifting = given;
    }

    /** From its first day until it is lifted, whatever end was expected. */
    boolean isActive(LocalDate today) {
        return lifting == null && !today.isBefore(heldFrom);
    }

    boolean isOpen() {
        return lifting == null;
    }

    HoldId id() {
        return id;
    }

    InspectionId inspection() {
        return new InspectionId(inspectionId);
    }

    HoldReason reason() {
        return reason;
    }

    LocalDate from() {
        return heldFrom;
    }

    LocalDate expectedTo() {
        return expectedTo;
    }

    String publicText() {
        return publicText;
    }

    Person placedBy() {
        return placedBy;
    }

    Instant placedAt() {
        return placedAt;
    }

    Optional<Lifting> lifting() {
        return Optional.ofNullable(lifting);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
