package candour.inspections.intervention;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.Time;
import candour.inspections.access.Role;
import candour.inspections.intervention.InterventionView.Basis;
import candour.inspections.intervention.InterventionView.JournalLine;
import candour.inspections.intervention.InterventionView.Months;
import candour.inspections.intervention.InterventionView.OpenStep;
import candour.inspections.intervention.InterventionView.RequirementView;
import candour.inspections.intervention.InterventionView.StandingView;
import candour.inspections.intervention.InterventionView.TriggerView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Shows interventions to the caller. */
@ApplicationScoped
class InterventionViews {

    private final CurrentActor current;
    private final Time time;

    InterventionViews(CurrentActor current, Time time) {
        this.current = current;
        this.time = time;
    }

    InterventionView of(Intervention one) {
        var today = time.today();
        var review = one.reviewDue();
        return new InterventionView(
                one.id(),
                one.authority(),
                one.kind(),
                one.label(),
                one.basis().map(InterventionViews::basis).orElse(null),
                one.terms().issuedBy(),
                one.issuedOn().orElse(null),
                one.state(),
                one.state().title(),
                standing(Standing.of(one, today)),
                one.triggers().stream()
                        .map(it -> new TriggerView(it.inspectionId(), it.area(), it.words()))
                        .toList(),
                one.scope(),
                one.requirements().stream()
                        .map(it -> new RequirementView(it.text(), it.due()))
                        .toList(),
                one.terms().nominalMonths(),
                one.nominalEnd().orElse(null),
                one.terms().reviewEveryMonths(),
                review.orElse(null),
                review.map(due -> due.isOver(today)).orElse(false),
                one.terms().reportEveryMonths(),
                one.terms().documentSha256(),
                one.predecessor().orElse(null),
                one.successor().orElse(null),
                one.endedOn().orElse(null),
                journal(one, current.get()),
                openSteps(one, current.get()));
    }

    private static Basis basis(LegalBasis basis) {
        var source = basis.source();
        return new Basis(basis.isStatutory(), basis.regime().name(), source.source(), source.verified());
    }

    private static StandingView standing(Standing standing) {
        return new StandingView(
                standing.overrun(),
                Months.of(standing.inForceFor()),
                Months.of(standing.beyondTerm()),
                standing.sentence());
    }

    private static List<JournalLine> journal(Intervention one, Actor actor) {
        boolean names = Role.isInspectorate(actor) || Role.ADVISER.isHeldBy(actor) || Role.isOf(actor, one.authority());
        return one.journal().stream()
                .map(taken -> new JournalLine(
                        taken.step(),
                        taken.step().title(),
                        taken.on(),
                        taken.recordedAt(),
                        taken.by().office(),
                        names ? taken.by().name() : null,
                        taken.reason()))
                .toList();
    }

    private static List<OpenStep> openSteps(Intervention one, Actor actor) {
        if (one.kind().recordedBy().stream().noneMatch(role -> role.isHeldFor(actor, one.authority()))) {
            return List.of();
        }
        return Arrays.stream(InterventionStep.values())
                .filter(step -> step.from().contains(one.state()))
                .map(step -> new OpenStep(
                        step,
                        step.title(),
                        step.meaning(),
                        "/interventions/" + one.id() + "/" + step.noun(),
                        step.successor() != InterventionStep.Successor.NONE))
                .toList();
    }
}
