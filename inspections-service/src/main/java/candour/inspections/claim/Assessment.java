package candour.inspections.claim;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** Whether somebody who tried could get at the claim from stated inputs, and how. */
@Embeddable
public record Assessment(
        Boolean reproducible,
        @Column(name = "assessment") String how,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "assessed_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "assessed_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "assessed_by_office"))
        Person by,

        @Column(name = "assessed_at") Instant at) {}
