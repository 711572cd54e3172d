package candour.inspections.representation;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.inspections.access.PublicWords;
import candour.inspections.access.Role;
import candour.inspections.complaint.Complaint;
import candour.inspections.complaint.Complaints;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionAction;
import candour.inspections.inspection.PeopleInvolved;
import candour.inspections.report.Document;
import candour.inspections.report.ReportViews;
import candour.inspections.representation.RepresentationView.DeterminationView;
import candour.inspections.representation.RepresentationView.EvidenceView;
import candour.inspections.representation.RepresentationView.OpenStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Shows representations to the caller. */
@ApplicationScoped
class RepresentationViews {

    private final CurrentActor current;
    private final EvidenceFiles evidence;
    private final MayDetermine mayDetermine;
    private final InspectionAccess access;
    private final Complaints complaints;

    RepresentationViews(
            CurrentActor current,
            EvidenceFiles evidence,
            MayDetermine mayDetermine,
            InspectionAccess access,
            Complaints complaints) {
        this.current = current;
        this.evidence = evidence;
        this.mayDetermine = mayDetermine;
        this.access = access;
        this.complaints = complaints;
    }

    RepresentationView of(Inspection inspection, Document issued, Representation one) {
        boolean names = Role.isInspectorate(current.get()) || access.isRecipient(inspection);
        var known = PublicWords.without(
                names ? Stream.empty() : Stream.concat(PeopleInvolved.in(inspection), PeopleOnRecord.of(one)));
        var words = one.words();
        var open = openSteps(inspection, one);
        var complaint = complaints.from(one.id().id());
        return new RepresentationView(
                one.id(),
                one.inspection(),
                one.reference(),
                one.part(),
                ReportViews.label(inspection, issued.manifest(), one.part()),
                issued.part(one.part()).orElse(null),
                words.partSha256(),
                known.of(words.quoted()),
                known.of(words.whatIsWrong()),
                known.of(words.proposedWording()),
                words.category(),
                words.category().words(),
                one.recategorisedAs(),
                title(one.recategorisedAs()),
                words.onBehalfOf(),
                one.touchesJudgement(),
                names ? one.madeBy().name() : null,
                one.madeBy().office(),
                one.submittedAt(),
                one.isLate(),
                one.state(),
                one.state().words(),
                evidence(one, known, names),
                one.determination()
                        .map(decision -> determination(decision, known, names))
                        .orElse(null),
                one.outcome().orElse(null),
                one.outcome().map(Outcome::words).orElse(null),
                journal(one, known, names),
                complaint.map(made -> made.id().id()).orElse(null),
                complaint.map(Complaint::reference).orElse(null),
                complaint.isEmpty() && mayComplain(inspection, one),
                open,
                open.stream().anyMatch(step -> step.step() == RepresentationStep.DETERMINATION)
                        ? mayDetermine.permitted(one).stream()
                                .map(WordsResource.OutcomeRow::of)
                                .toList()
                        : List.of(),
                mayEdit(inspection, one));
    }

    private boolean mayComplain(Inspection inspection, Representation one) {
        return one.outcome().filter(Outcome.REDIRECTED_TO_COMPLAINT::equals).isPresent()
                && access.isRecipient(inspection)
                && InspectionAction.MAKE_COMPLAINT.isOpenTo(current.get(), inspection);
    }

    private static List<RepresentationView.JournalLine> journal(Representation one, PublicWords known, boolean names) {
        return one.journal().stream()
                .map(taken -> new RepresentationView.JournalLine(
                        taken.step(),
                        taken.step().title(),
                        taken.category(),
                        title(taken.category()),
                        taken.recordedAt(),
                        taken.byOffice(),
                        names ? taken.byName() : null,
                        known.of(taken.reason())))
                .toList();
    }

    private static String title(Category category) {
        return category == null ? null : category.words();
    }

    RepresentationSummary summary(Inspection inspection, Document issued, Representation one) {
        var outcome = one.outcome().orElse(null);
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

    /** The name of its file is for those who may open it. */
    private List<EvidenceView> evidence(Representation one, PublicWords known, boolean names) {
        return evidence.of(one.id()).stream()
                .map(line -> new EvidenceView(
                        line.id(),
                        known.of(line.title()),
                        names ? line.fileName() : null,
                        line.mediaType(),
                        line.size(),
                        line.sha256(),
                        line.addedAt()))
                .toList();
    }

    private static DeterminationView determination(Determination decision, PublicWords known, boolean names) {
        return new DeterminationView(
                decision.outcome(),
                decision.outcome().words(),
                known.of(decision.reasons()),
                known.of(decision.evidenceConsidered()),
                names ? decision.decidedBy().name() : null,
                decision.decidedBy().office(),
                decision.decidedAt());
    }

    private List<OpenStep> openSteps(Inspection inspection, Representation one) {
        var actor = current.get();
        return Arrays.stream(RepresentationStep.values())
                .filter(step -> step.from().contains(one.state()) && step.isFor(actor))
                .filter(step -> isOpen(step, inspection, one, actor))
                .map(step -> new OpenStep(
                        step, step.title(), step.meaning(), "/representations/" + one.id() + "/" + step.noun()))
                .toList();
    }

    private boolean isOpen(RepresentationStep step, Inspection inspection, Representation one, Actor actor) {
        return switch (step) {
            case SUBMISSION -> mayEdit(inspection, one);
            case WITHDRAWAL ->
                access.isRecipient(inspection) && !inspection.state().isShared();
            case ACKNOWLEDGEMENT, CONSIDERATION, NOTIFICATION ->
                InspectionAction.HANDLE_REPRESENTATION.isOpenTo(actor, inspection);
            case RECATEGORISATION -> InspectionAction.DETERMINE.isOpenTo(actor, inspection);
            case DETERMINATION ->
                InspectionAction.DETERMINE.isOpenTo(actor, inspection)
                        && mayDetermine.mayDecide(inspection, one, actor);
        };
    }

    private boolean mayEdit(Inspection inspection, Representation one) {
        return one.state() == RepresentationState.DRAFT
                && access.isRecipient(inspection)
                && InspectionAction.MAKE_REPRESENTATION.isOpenTo(current.get(), inspection);
    }
}
