package candour.inspections.intervention;

import candour.inspections.access.Person;
import candour.inspections.dates.KnownDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One line of an intervention's journal: which step, when it happened as well as that is known, who recorded it and when. */
@Embeddable
public record StepTaken(
        String authority,
        @Enumerated(EnumType.STRING) InterventionStep step,

        @Embedded
        @AttributeOverride(name = "earliest", column = @Column(name = "happened_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "happened_precision"))
        KnownDate on,

        Instant recordedAt,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "by_office"))
        Person by,

        String reason) {}
