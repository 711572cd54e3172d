package candour.inspections.sample;

import candour.conventions.CurrentActor;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionAction;
import candour.inspections.sample.SampleView.CaseView;
import candour.inspections.sample.SampleView.ReadingView;
import candour.inspections.sample.SampleView.ReplacedView;
import candour.inspections.sample.SampleView.StratumView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows samples and audits: to the inspected body without names and without what was found. */
@ApplicationScoped
class SampleViews {

    private final SampleAccess access;
    private final CaseAudits audits;
    private final CurrentActor current;
    private final Time time;

    SampleViews(SampleAccess access, CaseAudits audits, CurrentActor current, Time time) {
        this.access = access;
        this.audits = audits;
        this.current = current;
        this.time = time;
    }

    SampleView of(Inspection inspection, Sample sample) {
        boolean inside = access.isInspectorate();
        var found = inside ? audits.of(sample.id()) : List.<CaseAudit>of();
        var draw = sample.asDrawn();
        var facts = sample.facts();
        return new SampleView(
                sample.id(),
                inspection.id(),
                facts.reference(),
                facts.listNumber(),
                draw.method(),
                draw.method().recipe(),
                draw.seed(),
                facts.frameSha256(),
                facts.rowCount(),
                strata(draw),
                cases(sample, inside ? found : null),
                replaced(sample, inside),
                draw.exclusions(),
                facts.drawnAt(),
                inside ? facts.drawnBy().name() : facts.drawnBy().office(),
                reading(inspection, sample, inside),
                GradeCounts.of(found),
                open(inspection, sample));
    }

    private ReadingView reading(Inspection inspection, Sample sample, boolean inside) {
        var grant = Grant.of(inspection);
        var state = grant.at(time.now());
        return new ReadingView(grant.from(), grant.until(), state, state.words(), readers(sample, inside));
    }

    /** What the caller may do with it now. */
    private List<SampleView.Open> open(Inspection inspection, Sample sample) {
        if (!InspectionAction.AUDIT_CASE.isOpenTo(current.get(), inspection)) {
            return List.of();
        }
        if (!sample.isReadBy(current.get())) {
            return List.of(SampleView.Open.REPLACE, SampleView.Open.JOIN);
        }
        return Grant.of(inspection).at(time.now()) == Grant.State.OPEN
                ? List.of(SampleView.Open.REPLACE, SampleView.Open.AUDIT)
                : List.of(SampleView.Open.REPLACE);
    }

    private static List<StratumView> strata(Draw draw) {
        Map<String, Long> rows =
                draw.frame().rows().stream().collect(Collectors.groupingBy(FrameRow::stratum, Collectors.counting()));
        Map<String, Integer> sizes =
                draw.sizes().stream().collect(Collectors.toMap(StratumSize::stratum, StratumSize::size));
        return draw.frame().strata().stream()
                .map(stratum -> new StratumView(stratum, rows.get(stratum), sizes.getOrDefault(stratum, 0)))
                .toList();
    }

    private static List<CaseView> cases(Sample sample, List<CaseAudit> found) {
        return sample.standing().stream()
                .map(one -> new CaseView(
                        new CaseRef(one.caseRef()),
                        one.stratum(),
                        one.rank(),
                        one.standsFor(),
                        found == null ? null : count(found, one.caseRef())))
                .toList();
    }

    private static int count(List<CaseAudit> found, String caseRef) {
        return Math.toIntExact(found.stream()
                .filter(audit -> audit.caseRef().text().equals(caseRef))
                .count());
    }

    private static List<ReplacedView> replaced(Sample sample, boolean inside) {
        return sample.replacements().stream()
                .map(one -> new ReplacedView(
                        new CaseRef(one.caseRef()),
                        new CaseRef(one.replacedBy()),
                        one.reason(),
                        one.replacedAt(),
                        inside ? one.person().name() : one.person().office()))
                .toList();
    }

    private static List<String> readers(Sample sample, boolean inside) {
        Function<Reader, String> known =
                reader -> inside ? reader.person().name() : reader.person().office();
        return sample.readers().stream().map(known).toList();
    }

    CaseAuditView of(Inspection inspection, CaseAudit audit) {
        var actor = current.get();
        return CaseAuditView.of(
                audit,
                audit.referral().map(one -> referral(inspection, audit, one)).orElse(null),
                actor,
                InspectionAction.AUDIT_CASE.isOpenTo(actor, inspection));
    }

    /** The case as both sides see it once it was referred back. */
    ReferralView referral(Inspection inspection, CaseAudit audit, Referral referral) {
        var actor = current.get();
        boolean mayAcknowledge = InspectionAccess.isInspectedBody(actor, inspection)
                && audit.isOpen(CaseAuditStep.ACKNOWLEDGEMENT, actor);
        return ReferralView.of(audit, referral, time.today(), mayAcknowledge);
    }
}
