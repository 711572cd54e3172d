package candour.inspections.workingparty;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** One line of a working party's journal. */
@Embeddable
public record StepTaken(
        String authority,
        @Enumerated(EnumType.STRING) WorkingPartyStep step,
        LocalDate happenedOn,
        Instant recordedAt,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "by_office"))
        Person by) {}
