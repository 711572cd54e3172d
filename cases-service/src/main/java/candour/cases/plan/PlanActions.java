package candour.cases.plan;

import candour.cases.access.Condition;
import candour.cases.access.Role;
import candour.cases.person.CaseAccess;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.conventions.CurrentActor;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The actions agreed in plans. To a partner only those of its own agency are there, whatever the address. */
@ApplicationScoped
class PlanActions {

    private final CaseAccess access;
    private final Changes changes;
    private final CurrentActor current;
    private final Time time;
    private final Uuid7 ids;

    PlanActions(CaseAccess access, Changes changes, CurrentActor current, Time time, Uuid7 ids) {
        this.access = access;
        this.changes = changes;
        this.current = current;
        this.time = time;
        this.ids = ids;
    }

    PlanAction read(PlanActionId id) {
        return access.read(PlanAction.class, id.id(), mine());
    }

    /** Newest first; of one plan, and of those overdue on a day, where these are not null. */
    List<PlanAction> list(PlanId plan, LocalDate overdueOn, PageRequest request) {
        var some = mine();
        if (plan != null) {
            some = some.and("r.plan = :plan", "plan", plan);
        }
        if (overdueOn != null) {
            some = some.and("r.dueOn < :day and (r.finishedOn is null or r.finishedOn > :day)", "day", overdueOn);
        }
        return access.list(PlanAction.class, some, request);
    }

    PlanAction agree(AgreeAction said, RequestKey key) {
        return changes.make(
                new Making<>(PlanAction.class, PlanActionStep.AGREEMENT.noun(), key, said),
                occasion -> {
                    said.mustBeSomebodys();
                    var plan = access.change(Plan.class, said.plan().id(), access.ofOneChild());
                    occasion.mustHavePassedSince(plan.startedOn(), "/on", said.on());
                    mustBeOpen(plan);
                    return PlanAction.agreed(new PlanActionId(ids.next()), plan, said, occasion);
                },
                before -> read(before.id()));
    }

    PlanAction finish(PlanActionId id, PlanActionStep step, IfMatch read, FinishAction said) {
        var action = access.change(PlanAction.class, id.id(), mine());
        changes.take(
                new Taking<>(action, action.state(), step, read, () -> view(action), said, said.words()),
                occasion -> action.finish(step, said, occasion));
        return action;
    }

    PlanActionView view(PlanAction action) {
        return PlanActionView.of(action, time.today(), current.get());
    }

    private Condition mine() {
        var actor = current.get();
        if (!Role.PARTNER.isHeldBy(actor)) {
            return access.ofOneChild();
        }
        if (actor.authority() == null || actor.agency() == null) {
            return Condition.NOTHING;
        }
        return new Condition(
                "r.authority = :mine and r.organisation = :agency"
                        + " and exists (select 1 from Person c where c.id = r.child and c.state <> SEALED)",
                Map.of("mine", actor.authority(), "agency", actor.agency()));
    }

    private static void mustBeOpen(Plan plan) {
        if (!plan.isOpen()) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "The plan has ended: nothing is added to it.");
        }
    }
}
