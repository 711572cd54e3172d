package candour.inspections.hold;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;

/** That a hold was lifted: when, by whom, why. */
@Embeddable
record Lifting(
        @Column(name = "lifted_on") LocalDate on,
        @Column(name = "lifted_at") Instant at,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "lifted_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "lifted_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "lifted_by_office"))
        Person by,

        @Column(name = "lift_reason") String reason) {}
