package candour.inspections.complaint;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What was found of a complaint: never without reasons and a decider. */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) Finding finding,
        String reasons,
        String follows,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "decided_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "decided_by_office"))
        Person decidedBy,

        Instant decidedAt) {}
