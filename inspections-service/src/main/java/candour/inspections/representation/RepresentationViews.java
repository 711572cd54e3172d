package candour.inspections.representation;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.inspections.access.Role;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionAction;
import candour.inspections.report.Document;
import candour.inspections.report.ReportViews;
import candour.inspections.representation.RepresentationView.DeterminationView;
import candour.inspections.representation.RepresentationView.EvidenceView;
import candour.inspections.representation.RepresentationView.OpenStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Shows representations to the caller. */
@ApplicationScoped
class RepresentationViews {

    private final CurrentActor current;
    private final EvidenceFiles evidence;
    private final MayDetermine mayDetermine;

    RepresentationViews(CurrentActor current, EvidenceFiles evidence, MayDetermine mayDetermine) {
        this.current = current;
        this.evidence = evidence;
        this.mayDetermine = mayDetermine;
    }

    RepresentationView of(Inspection inspection, Document issued, Representation one) {
        var actor = current.get();
        boolean names = Role.isInspectorate(actor) || InspectionAccess.isInspectedBody(actor, inspection);
        var words = one.words();
        return new RepresentationView(
                one.id(),
                one.inspection(),
                one.reference(),
                one.part(),
                ReportViews.label(inspection, issued.manifest(), one.part()),
                issued.part(one.part()).orElse(null),
                words.partSha256(),
                words.quoted(),
                words.whatIsWrong(),
                words.proposedWording(),
                words.category(),
                words.category().words(),
                one.recategorisedAs(),
                words.onBehalfOf(),
                one.touchesJudgement(),
                names ? one.madeBy().name() : null,
                one.madeBy().office(),
                one.submittedAt(),
                one.isLate(),
                one.state(),
                one.state().words(),
                evidence(one),
                one.determination()
                        .map(decision -> determination(decision, names))
                        .orElse(null),
                openSteps(inspection, one, actor),
                mayEdit(inspection, one, actor));
    }

    RepresentationSummary summary(Inspection inspection, Document issued, Representation one) {
        var outcome = one.determination().map(Determination::outcome).orElse(null);
        return new RepresentationSummary(
                one.id(),
                one.reference(),
                one.part(),
                ReportViews.label(inspection, issued.manifest(), one.part()),
                one.words().category(),
                one.words().category().words(),
                one.recategorisedAs(),
                one.state(),
                one.state().words(),
                one.isLate(),
                one.submittedAt(),
                outcome,
                outcome == null ? null : outcome.words());
    }

    private List<EvidenceView> evidence(Representation one) {
        return evidence.of(one.id()).stream()
                .map(line -> new EvidenceView(
                        line.id(),
                        line.title(),
                        line.fileName(),
                        line.mediaType(),
                        line.size(),
                        line.sha256(),
                        line.addedAt()))
                .toList();
    }

    private static DeterminationView determination(Determination decision, boolean names) {
        return new DeterminationView(
                decision.outcome(),
                decision.outcome().words(),
                decision.reasons(),
                decision.evidenceConsidered(),
                names ? decision.decidedBy().name() : null,
                decision.decidedBy().office(),
                decision.decidedAt());
    }

    private List<OpenStep> openSteps(Inspection inspection, Representation one, Actor actor) {
        return Arrays.stream(RepresentationStep.values())
                .filter(step -> step.from().contains(one.state()) && step.isFor(actor))
                .filter(step -> isOpen(step, inspection, one, actor))
                .map(step -> new OpenStep(
                        step, step.title(), step.meaning(), "/representations/" + one.id() + "/" + step.noun()))
                .toList();
    }

    private boolean isOpen(RepresentationStep step, Inspection inspection, Representation one, Actor actor) {
        return switch (step) {
            case SUBMISSION -> mayEdit(inspection, one, actor);
            case WITHDRAWAL ->
                InspectionAccess.isInspectedBody(actor, inspection)
                        && !inspection.state().isShared();
            case RECATEGORISATION -> InspectionAction.DETERMINE.isOpenTo(actor, inspection);
            case DETERMINATION ->
                InspectionAction.DETERMINE.isOpenTo(actor, inspection)
                        && mayDetermine.mayDecide(inspection, one, actor);
        };
    }

    private static boolean mayEdit(Inspection inspection, Representation one, Actor actor) {
        return one.state() == RepresentationState.DRAFT
                && InspectionAccess.isInspectedBody(actor, inspection)
                && InspectionAction.MAKE_REPRESENTATION.isOpenTo(actor, inspection);
    }
}
