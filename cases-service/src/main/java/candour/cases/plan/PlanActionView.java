package candour.cases.plan;

import candour.cases.meeting.Agency;
import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.cases.record.StepLine;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as whoever owns it or works with the child sees it. */
@Schema(name = "PlanAction")
record PlanActionView(
        PlanActionId id,
        PlanId plan,
        PersonId child,
        PlanActionState state,
        String what,
        Agency owner,
        String organisation,
        String who,
        LocalDate agreedOn,
        LocalDate dueOn,
        LocalDate finishedOn,

        @Schema(description = "What shows that it is done, or why it is not")
        String words,

        @Schema(description = "Whether it is overdue today") boolean overdue,

        List<StepLine> journal,
        List<OpenStep> openSteps) {

    static PlanActionView of(PlanAction of, LocalDate today, Actor actor) {
        return new PlanActionView(
                of.id(),
                of.plan(),
                of.child(),
                of.state(),
                of.what(),
                of.owner(),
                of.organisation().orElse(null),
                of.who().orElse(null),
                of.agreedOn(),
                of.dueOn(),
                of.finishedOn().orElse(null),
                of.words().orElse(null),
                of.isOverdueOn(today),
                StepLine.of(of.journal()),
                OpenStep.of(PlanActionStep.class, of.state(), actor, "/plan-actions/" + of.id()));
    }
}
