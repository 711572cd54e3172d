package candour.inspections.report;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The tombstone of a working draft: who erased its words, when, under which schedule. The revision's hash stays. */
@Entity
@Immutable
class Purge {

    @EmbeddedId
    private RevisionId id;

    private String authority;
    private String schedule;
    private String reason;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "purged_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "purged_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "purged_by_office"))
    private Person purgedBy;

    private Instant purgedAt;

    protected Purge() {}

    static Purge of(Report report, int number, PurgeDraft why, Person by, Instant at) {
        var purge = new Purge();
        purge.id = new RevisionId(report.inspection().id(), number);
        purge.authority = report.authority();
        purge.schedule = why.schedule();
        purge.reason = why.reason();
        purge.purgedBy = by;
        purge.purgedAt = at;
        return purge;
    }

    int number() {
        return id.number();
    }

    RevisionView.Tombstone tombstone() {
        return new RevisionView.Tombstone(purgedBy.office(), purgedAt, schedule, reason);
    }
}
