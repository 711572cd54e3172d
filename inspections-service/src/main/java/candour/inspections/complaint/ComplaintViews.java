package candour.inspections.complaint;

import candour.conventions.CurrentActor;
import candour.conventions.Time;
import candour.inspections.access.PublicWords;
import candour.inspections.complaint.ComplaintView.DeadlineView;
import candour.inspections.complaint.ComplaintView.DecisionView;
import candour.inspections.complaint.ComplaintView.JournalLine;
import candour.inspections.complaint.ComplaintView.NamedPart;
import candour.inspections.complaint.ComplaintView.OpenStep;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.PeopleInvolved;
import candour.inspections.report.Part;
import candour.inspections.report.ReportViews;
import candour.inspections.report.Reports;
import candour.inspections.timescale.Clocks;
import candour.timescales.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Shows complaints to the caller: in full to both sides, to everybody else without the people in them. */
@ApplicationScoped
public class ComplaintViews {

    private final CurrentActor current;
    private final ComplaintAccess access;
    private final MayTakeStep mayTake;
    private final RedirectedRepresentations redirected;
    private final Reports reports;
    private final Clocks clocks;
    private final Time time;

    ComplaintViews(
            CurrentActor current,
            ComplaintAccess access,
            MayTakeStep mayTake,
            RedirectedRepresentations redirected,
            Reports reports,
            Clocks clocks,
            Time time) {
        this.current = current;
        this.access = access;
        this.mayTake = mayTake;
        this.redirected = redirected;
        this.reports = reports;
        this.clocks = clocks;
        this.time = time;
    }

    ComplaintView of(Inspection inspection, Complaint one) {
        return of(inspection, one, access.seesPeople(inspection));
    }

    /** As everybody reads it after publication. */
    public ComplaintView withoutPeople(Inspection inspection, Complaint one) {
        return of(inspection, one, false);
    }

    private ComplaintView of(Inspection inspection, Complaint one, boolean people) {
        var words = people ? PublicWords.without(Stream.empty()) : words(inspection, one);
        boolean grounds = people || one.decision().isPresent();
        return new ComplaintView(
                one.id(),
                one.inspection(),
                one.reference(),
                one.making().route(),
                one.making().route().nextStage(),
                one.holdsPublication(),
                grounds ? words.of(one.grounds().about()) : null,
                grounds ? words.of(one.grounds().remedy()) : null,
                named(inspection, one.parts()),
                one.grounds().representationId(),
                redirected.reference(one.grounds().representationId()).orElse(null),
                one.making().late(),
                people ? one.making().by().name() : null,
                one.making().by().office(),
                one.making().at(),
                one.state(),
                one.state().words(),
                one.decision()
                        .map(decision -> decision(inspection, one, decision, words, people))
                        .orElse(null),
                deadlines(one),
                journal(one, words, people),
                openSteps(inspection, one));
    }

    /** The complaint's own words without the names that its record and the inspection's know. */
    private static PublicWords words(Inspection inspection, Complaint one) {
        var steps = one.journal().stream().map(ComplaintStepTaken::byName);
        var own = Stream.concat(Stream.of(one.making().by().name()), steps);
        return PublicWords.without(Stream.concat(PeopleInvolved.in(inspection), own));
    }

    private DecisionView decision(
            Inspection inspection, Complaint one, Decision decision, PublicWords words, boolean people) {
        return new DecisionView(
                decision.finding(),
                decision.finding().words(),
                words.of(decision.reasons()),
                words.of(decision.follows()),
                named(inspection, one.mayChange()),
                people ? decision.decidedBy().name() : null,
                decision.decidedBy().office(),
                decision.decidedAt());
    }

    private List<NamedPart> named(Inspection inspection, List<Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        var manifest = reports.newest(reports.get(inspection.id())).manifest();
        return parts.stream()
                .map(part -> new NamedPart(part, ReportViews.label(inspection, manifest, part)))
                .toList();
    }

    private List<DeadlineView> deadlines(Complaint one) {
        return Arrays.stream(ComplaintTimescale.values())
                .flatMap(
                        timescale -> one.clocks().deadline(timescale).map(running -> view(timescale, running)).stream())
                .toList();
    }

    private DeadlineView view(ComplaintTimescale timescale, Deadline running) {
        var rule = clocks.ruleOf(timescale, running).authority();
        return new DeadlineView(
                timescale,
                timescale.title(),
                timescale.onWhom(),
                running.startedOn(),
                running.dueOn(),
                running.closesAt(),
                running.metOn(),
                running.isLate(time.today()) || running.metLate(),
                rule.force().name(),
                rule.source(),
                rule.verified(),
                running.calendar(),
                running.calendarVersion());
    }

    private static List<JournalLine> journal(Complaint one, PublicWords words, boolean people) {
        return one.journal().stream()
                .map(taken -> new JournalLine(
                        taken.step(),
                        taken.step().title(),
                        taken.recordedAt(),
                        taken.byOffice(),
                        people ? taken.byName() : null,
                        words.of(taken.reason())))
                .toList();
    }

    private List<OpenStep> openSteps(Inspection inspection, Complaint one) {
        return Arrays.stream(ComplaintStep.values())
                .filter(step -> step.from().contains(one.state()))
                .filter(step -> mayTake.may(step, inspection, one, current.get()))
                .map(step -> new OpenStep(
                        step,
                        step.title(),
                        step.meaning(),
                        "/complaints/" + one.id() + "/" + step.noun(),
                        step.needsReason(),
                        step.finding().filter(Finding::letsChange).isPresent()))
                .toList();
    }
}
