package candour.inspections.sample;

import candour.conventions.ProblemException;
import candour.inspections.inspection.InspectionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The audits of sampled cases, oldest first. */
@ApplicationScoped
class CaseAudits implements PanacheRepositoryBase<CaseAudit, CaseAuditId> {

    private static final String REFERRED = """
            from CaseAudit a where a.referral.concern is not null
            and a.sampleId in (select s.id.id from Sample s where s.inspectionId = ?1) order by a.id.id""";

    CaseAudit get(CaseAuditId id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    CaseAudit hold(CaseAuditId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }

    List<CaseAudit> of(SampleId sample) {
        return list("sampleId = ?1 order by id.id", sample.id());
    }

    /** The cases of all samples of an inspection that were referred back. */
    List<CaseAudit> referred(InspectionId inspection) {
        return list(REFERRED, inspection.id());
    }

    boolean isAudited(SampleId sample, CaseRef caseRef, String subject) {
        return count("sampleId = ?1 and caseRef = ?2 and auditor.subject = ?3", sample.id(), caseRef.text(), subject)
                > 0;
    }

    Optional<CaseAudit> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
