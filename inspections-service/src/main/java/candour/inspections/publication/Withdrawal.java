package candour.inspections.publication;

import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.StepTaken;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The tombstone of a report that was withdrawn: why, by whom, when, and the digest of the text that is no longer served. */
@Entity
@Immutable
class Withdrawal {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "inspection_id"))
    private InspectionId inspection;

    private String authority;
    private int revision;
    private String hash;
    private String reason;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "withdrawn_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "withdrawn_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "withdrawn_by_office"))
    private Person withdrawnBy;

    private Instant withdrawnAt;

    protected Withdrawal() {}

    static Withdrawal of(Inspection inspection, Publication newest, StepTaken by) {
        var withdrawal = new Withdrawal();
        withdrawal.inspection = inspection.id();
        withdrawal.authority = inspection.authority();
        withdrawal.revision = newest.revision();
        withdrawal.hash = newest.hash();
        withdrawal.reason = by.reason();
        withdrawal.withdrawnBy = new Person(by.bySubject(), by.byName(), by.byOffice());
        withdrawal.withdrawnAt = by.recordedAt();
        return withdrawal;
    }

    PublicationsView.Tombstone tombstone() {
        return new PublicationsView.Tombstone(reason, withdrawnBy.office(), withdrawnAt, revision, hash);
    }
}
