package candour.inspections.change;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** The second person's word on a change. */
@Embeddable
public record Confirmation(
        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "confirmed_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "confirmed_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "confirmed_by_office"))
        Person by,

        @Column(name = "confirmation") String words,
        @Column(name = "confirmed_at") Instant at) {}
