package candour.inspections.weakness;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One line of a weakness's journal.
 *
 * @param body on whose side its author stands, see {@link Side}
 * @param grounds what was planned, claimed or seen
 */
@Embeddable
record StepTaken(
        String authority,
        @Enumerated(EnumType.STRING) WeaknessStep step,
        String body,
        Instant takenAt,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "taken_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "taken_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "taken_by_office"))
        Person takenBy,

        String grounds) {}
