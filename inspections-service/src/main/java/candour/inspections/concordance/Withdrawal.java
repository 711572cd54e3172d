package candour.inspections.concordance;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** That a link was taken back, by whom and why; the link stays where everybody can see it. */
@Embeddable
record Withdrawal(
        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "withdrawn_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "withdrawn_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "withdrawn_by_office"))
        Person by,

        @Column(name = "withdrawn_at") Instant at,
        @Column(name = "withdrawn_because") String because) {}
