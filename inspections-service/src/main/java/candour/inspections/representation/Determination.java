package candour.inspections.representation;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The decision of a representation: never without reasons and a decider. */
@Embeddable
public record Determination(
        @Enumerated(EnumType.STRING) Outcome outcome,
        String reasons,
        String evidenceConsidered,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "decided_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "decided_by_office"))
        Person decidedBy,

        Instant decidedAt) {}
