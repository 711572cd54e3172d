package candour.inspections.sample;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.timescales.Deadline;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What one inspector found in one sampled case, what a second person made of it, and whether it went back to the authority. */
@Entity
@DynamicUpdate
class CaseAudit {

    @EmbeddedId
    private CaseAuditId id;

    private String authority;
    private UUID sampleId;
    private String caseRef;

    @Enumerated(EnumType.STRING)
    private AuditScale scale;

    private String grade;

    @Convert(converter = JsonList.Standards.class)
    private List<StandardFound> standards;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "auditor_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "auditor_name"))
    @AttributeOverride(name = "office", column = @Column(name = "auditor_office"))
    private Person auditor;

    private Instant auditedAt;
    private String moderatedGrade;
    private String moderation;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "moderated_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "moderated_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "moderated_by_office"))
    private Person moderatedBy;

    private Instant moderatedAt;

    @Embedded
    private Referral referral;

    private String acknowledgement;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "acknowledged_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "acknowledged_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "acknowledged_by_office"))
    private Person acknowledgedBy;

    private Instant acknowledgedAt;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected CaseAudit() {}

    static CaseAudit of(CaseAuditId id, Sample sample, RecordCaseAudit said, RequestKey key) {
        var audit = new CaseAudit();
        audit.id = id;
        audit.authority = sample.authority();
        audit.sampleId = sample.id().id();
        audit.caseRef = said.caseRef().text();
        audit.scale = said.scale();
        audit.grade = gradeOf(said.scale(), said.grade());
        audit.standards = said.standards();
        audit.requestKey = key;
        return audit;
    }

    private static String gradeOf(AuditScale scale, String code) {
        return scale.grade(code)
                .map(AuditScale.Grade::code)
                .orElseThrow(() -> ProblemException.rule("/grade", "Choose a grade of the scale"));
    }

    void auditedBy(Actor by, Instant at) {
        auditor = Person.of(by);
        auditedAt = at;
    }

    void moderate(ModerateAudit said, Actor by, Instant at) {
        CaseAuditStep.MODERATION.require(by, moderatedBy == null);
        if (auditor.is(by)) {
            throw new ProblemException(Problems.NOT_YOURS, "Another person than the auditor moderates an audit.");
        }
        moderatedGrade = gradeOf(scale, said.grade());
        moderation = said.reason();
        moderatedBy = Person.of(by);
        moderatedAt = at;
    }

    void refer(Concern concern, Actor by, Instant at, Deadline clock) {
        CaseAuditStep.REFERRAL.require(by, referral == null);
        referral = Referral.of(concern, Person.of(by), at, clock);
    }

    void acknowledge(String words, Actor by, Instant at, LocalDate today) {
        CaseAuditStep.ACKNOWLEDGEMENT.require(by, referral != null && acknowledgedAt == null);
        referral = referral.met(today);
        acknowledgement = words;
        acknowledgedBy = Person.of(by);
        acknowledgedAt = at;
    }

    /** Whether the step would be taken from this person, as far as the audit itself can say. */
    boolean isOpen(CaseAuditStep step, Actor actor) {
        return step.isFor(actor)
                && switch (step) {
                    case MODERATION -> moderatedBy == null && !auditor.is(actor);
                    case REFERRAL -> referral == null;
                    case ACKNOWLEDGEMENT -> referral != null && acknowledgedAt == null;
                };
    }

    /** The moderated grade where there is one. */
    String gradeThatStands() {
        return moderatedGrade == null ? grade : moderatedGrade;
    }

    CaseAuditId id() {
        return id;
    }

    SampleId sample() {
        return new SampleId(sampleId);
    }

    CaseRef caseRef() {
        return new CaseRef(caseRef);
    }

    AuditScale scale() {
        return scale;
    }

    String grade() {
        return grade;
    }

    List<StandardFound> standards() {
        return standards;
    }

    Person auditor() {
        return auditor;
    }

    Instant auditedAt() {
        return auditedAt;
    }

    Optional<Moderation> moderation() {
        return Optional.ofNullable(moderatedBy)
                .map(by -> new Moderation(moderatedGrade, moderation, by.name(), moderatedAt));
    }

    Optional<Referral> referral() {
        return Optional.ofNullable(referral);
    }

    Optional<Acknowledgement> acknowledgement() {
        return Optional.ofNullable(acknowledgedBy)
                .map(by -> new Acknowledgement(acknowledgement, by.office(), acknowledgedAt));
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
