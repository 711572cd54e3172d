package candour.inspections.sample;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** That a drawn case was replaced, and why: a sample that was picked over would show it. */
@Embeddable
record Replacement(
        String authority,
        String caseRef,
        String replacedBy,
        String reason,
        Instant replacedAt,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "replaced_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "replaced_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "replaced_by_office"))
        Person person) {}
