package candour.inspections.intervention;

import candour.inspections.dates.KnownDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** One thing an intervention demands, with the date it names, if it names one. */
@Embeddable
public record Requirement(
        String authority,
        String text,

        @Embedded
        @AttributeOverride(name = "earliest", column = @Column(name = "due_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "due_precision"))
        KnownDate due) {}
