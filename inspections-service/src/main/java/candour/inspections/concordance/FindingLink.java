package candour.inspections.concordance;

import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.finding.Finding;
import candour.inspections.scrutiny.ScrutinyReport;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** That a person, by name, says a scrutiny committee and an inspection found the same thing. No machine says so. */
@Entity
@DynamicUpdate
class FindingLink {

    @Id
    private UUID id;

    private String authority;
    private UUID reportId;

    @Embedded
    @AttributeOverride(name = "ref", column = @Column(name = "scrutiny_ref"))
    @AttributeOverride(name = "source", column = @Column(name = "scrutiny_source"))
    @AttributeOverride(name = "text", column = @Column(name = "scrutiny_text"))
    @AttributeOverride(name = "sha256", column = @Column(name = "scrutiny_sha256"))
    private Side scrutiny;

    @Embedded
    @AttributeOverride(name = "ref", column = @Column(name = "inspection_ref"))
    @AttributeOverride(name = "source", column = @Column(name = "inspection_source"))
    @AttributeOverride(name = "text", column = @Column(name = "inspection_text"))
    @AttributeOverride(name = "sha256", column = @Column(name = "inspection_sha256"))
    private Side inspection;

    private String note;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "linked_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "linked_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "linked_by_office"))
    private Person linkedBy;

    private Instant linkedAt;

    @Embedded
    private Withdrawal withdrawal;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected FindingLink() {}

    static FindingLink of(UUID id, ScrutinyReport report, RequestKey key) {
        var made = new FindingLink();
        made.id = id;
        made.authority = report.authority();
        made.reportId = report.id();
        made.requestKey = key;
        return made;
    }

    void join(Finding ofScrutiny, Finding ofInspection, String why) {
        scrutiny = Side.of(ofScrutiny);
        inspection = Side.of(ofInspection);
        note = why;
    }

    void linkedBy(Person person, Instant at) {
        linkedBy = person;
        linkedAt = at;
    }

    void withdraw(Withdrawal taken) {
        if (withdrawal != null) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "The link has been withdrawn already.");
        }
        withdrawal = taken;
    }

    boolean stands() {
        return withdrawal == null;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    UUID report() {
        return reportId;
    }

    Side scrutiny() {
        return scrutiny;
    }

    Side inspection() {
        return inspection;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Person linkedBy() {
        return linkedBy;
    }

    Instant linkedAt() {
        return linkedAt;
    }

    Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
