package candour.inspections.scrutiny;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a recommendation's journal.
 *
 * @param body the body on whose side it was said
 * @param shortfall null but where it is said to be not achieved
 */
@Embeddable
public record StepTaken(
        String authority,
        @Enumerated(EnumType.STRING) RecommendationStep step,
        LocalDate happenedOn,
        Instant recordedAt,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "by_office"))
        Person by,

        String body,
        String reason,
        @Enumerated(EnumType.STRING) Shortfall shortfall) {}
