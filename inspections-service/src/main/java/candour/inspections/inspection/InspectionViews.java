package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.Time;
import candour.inspections.access.PublicWords;
import candour.inspections.access.Role;
import candour.inspections.authority.Authorities;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.InspectionView.DeadlineView;
import candour.inspections.inspection.InspectionView.JournalLine;
import candour.inspections.inspection.InspectionView.OpenStep;
import candour.inspections.timescale.Clocks;
import candour.timescales.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Shows inspections to the caller: the steps open to them, and names only where they may know them. */
@ApplicationScoped
public class InspectionViews {

    private final CurrentActor current;
    private final Authorities authorities;
    private final InspectionAccess access;
    private final Clocks clocks;
    private final Surroundings surroundings;
    private final Time time;

    InspectionViews(
            CurrentActor current,
            Authorities authorities,
            InspectionAccess access,
            Clocks clocks,
            Surroundings surroundings,
            Time time) {
        this.current = current;
        this.authorities = authorities;
        this.access = access;
        this.clocks = clocks;
        this.surroundings = surroundings;
        this.time = time;
    }

    public InspectionView of(Inspection inspection) {
        var actor = current.get();
        return new InspectionView(
                inspection.id(),
                inspection.reference(),
                inspection.authority(),
                authorityName(inspection),
                inspection.framework(),
                Framework.valueOf(inspection.framework()).title(),
                inspection.kind(),
                inspection.kind().words(),
                inspection.state(),
                inspection.state().words(),
                inspection.fieldworkFrom(),
                inspection.fieldworkTo(),
                inspection.rehearsalOf().orElse(null),
                inspection.lead(),
                at(inspection, InspectionStep.DRAFT_ISSUE),
                at(inspection, InspectionStep.FINAL_SIGNING),
                at(inspection, InspectionStep.PUBLICATION),
                surroundings.connections(inspection),
                surroundings.held(inspection),
                Pause.of(inspection),
                deadlines(inspection),
                journal(inspection, actor),
                openSteps(inspection, actor),
                access.isRecipient(inspection),
                openActions(inspection, actor));
    }

    public String authorityName(Inspection inspection) {
        return authorities.get(inspection.authority()).name();
    }

    static Instant at(Inspection inspection, InspectionStep step) {
        return inspection.lastTaken(step).map(StepTaken::recordedAt).orElse(null);
    }

    private List<DeadlineView> deadlines(Inspection inspection) {
        return Arrays.stream(InspectionTimescale.values())
                .flatMap(timescale ->
                        inspection.deadline(timescale).map(running -> view(inspection, timescale, running)).stream())
                .toList();
    }

    private DeadlineView view(Inspection inspection, InspectionTimescale timescale, Deadline running) {
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
                paused(inspection, running),
                rule.force().name(),
                rule.source(),
                rule.verified(),
                running.calendar(),
                running.calendarVersion());
    }

    private long paused(Inspection inspection, Deadline running) {
        var until = running.isMet() ? running.metOn() : time.today();
        return Pause.of(inspection).stream()
                .mapToLong(pause -> pause.daysBetween(running.startedOn(), until))
                .sum();
    }

    private static List<JournalLine> journal(Inspection inspection, Actor actor) {
        boolean names = Role.isInspectorate(actor);
        var known = PublicWords.without(names ? Stream.empty() : PeopleInvolved.in(inspection));
        return inspection.journal().stream()
                .map(taken -> new JournalLine(
                        taken.step(),
                        taken.step().title(),
                        taken.happenedOn(),
                        taken.recordedAt(),
                        taken.byOffice(),
                        names ? taken.byName() : null,
                        taken.ground() == null ? null : taken.ground().words(),
                        known.of(taken.reason())))
                .toList();
    }

    private List<OpenStep> openSteps(Inspection inspection, Actor actor) {
        return Stream.of(InspectionStep.values())
                .filter(step -> step != InspectionStep.IMPORT)
                .filter(step -> step.isOpenIn(inspection.state()) && step.isFor(actor))
                .filter(step -> access.isInvolved(inspection))
                .filter(step -> surroundings.isInQuestion(step, inspection))
                .map(step -> new OpenStep(
                        step, step.title(), step.meaning(), path(inspection, step), step.asks(), step.isUnusual()))
                .toList();
    }

    private static String path(Inspection inspection, InspectionStep step) {
        return "/inspections/" + inspection.id() + "/" + step.noun();
    }

    private List<InspectionAction> openActions(Inspection inspection, Actor actor) {
        return Arrays.stream(InspectionAction.values())
                .filter(action -> action.isOpenTo(actor, inspection))
                .filter(action -> access.isInvolved(inspection))
                .toList();
    }
}
