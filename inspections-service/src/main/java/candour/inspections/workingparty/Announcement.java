package candour.inspections.workingparty;

import candour.inspections.dates.KnownDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * What was promised when a working party was announced; it stands as it was said.
 *
 * @param announcedBy the office that announced it
 * @param due by when it reports, as well as that was said; null where no date was named
 */
@Embeddable
public record Announcement(
        String name,
        String purpose,
        String announcedBy,

        @Embedded
        @AttributeOverride(name = "earliest", column = @Column(name = "announced_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "announced_precision"))
        KnownDate announcedOn,

        String reportsTo,

        @Embedded
        @AttributeOverride(name = "earliest", column = @Column(name = "due_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "due_precision"))
        KnownDate due) {}
