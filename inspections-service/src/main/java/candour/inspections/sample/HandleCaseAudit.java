package candour.inspections.sample;

import candour.conventions.CurrentActor;
import candour.conventions.Problem;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAction;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Records audits of sampled cases and what follows them, by those whom the sample lets read its cases. */
@ApplicationScoped
class HandleCaseAudit {

    private final CaseAudits audits;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleCaseAudit(CaseAudits audits, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.audits = audits;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    CaseAudit record(Inspection inspection, Sample sample, RecordCaseAudit said, RequestKey key) {
        var before = audits.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.AUDIT_CASE.require(current.get(), inspection);
        mustBeReadable(inspection, sample);
        mustStand(sample, said.caseRef());
        var audit = CaseAudit.of(new CaseAuditId(ids.next()), sample, said, key);
        audit.auditedBy(current.get(), time.now());
        audits.persistAndFlush(audit);
        record(audit, "case-audit.record", Map.of("scale", said.scale(), "grade", said.grade()));
        return audit;
    }

    void moderate(Inspection inspection, CaseAudit audit, ModerateAudit said) {
        InspectionAction.AUDIT_CASE.require(current.get(), inspection);
        audit.moderate(said, current.get(), time.now());
        record(audit, "case-audit.moderation", Map.of("from", audit.grade(), "to", said.grade()));
    }

    void refer(Inspection inspection, CaseAudit audit, Concern concern) {
        InspectionAction.AUDIT_CASE.require(current.get(), inspection);
        var clock = SampleTimescale.REFERRAL_ACKNOWLEDGEMENT
                .start(SampleEvent.REFERRAL_BACK, time.today())
                .orElseThrow();
        audit.refer(concern, current.get(), time.now(), clock);
        record(audit, "case-audit.referral", Map.of("concern", concern, "dueOn", clock.dueOn()));
    }

    void acknowledge(CaseAudit audit, String words) {
        audit.acknowledge(words, current.get(), time.now(), time.today());
        record(audit, "case-audit.acknowledgement", Map.of());
    }

    /** Refuses, with 409, whoever is no reader of the sample, and everybody once its time is over. */
    private void mustBeReadable(Inspection inspection, Sample sample) {
        var state = Grant.of(inspection).at(time.now());
        if (state != Grant.State.OPEN) {
            throw unmet(state.name(), state.words());
        }
        if (!sample.isReadBy(current.get())) {
            throw unmet("READER", "Join the readers of this sample first");
        }
    }

    private static ProblemException unmet(String guard, String words) {
        return new ProblemException(Problems.GUARD_NOT_MET, words + ".", List.of(new Problem.Error(guard, words)));
    }

    private void mustStand(Sample sample, CaseRef caseRef) {
        boolean stands =
                sample.standing().stream().anyMatch(one -> one.caseRef().equals(caseRef.text()));
        if (!stands) {
            throw ProblemException.rule("/caseRef", "Choose a case that stands in the sample");
        }
        if (audits.isAudited(sample.id(), caseRef, current.get().subject())) {
            throw new ProblemException(Problems.ALREADY_THERE, "You have audited this case already.");
        }
    }

    private void record(CaseAudit audit, String kind, Map<String, ?> payload) {
        recorder.record(new Subject("case-audit", audit.id().toString(), audit.version()), kind, payload, null);
    }
}
