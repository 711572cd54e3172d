package candour.cases.plan;

import candour.cases.access.Occasion;
import candour.cases.conference.Conference;
import candour.cases.conference.ConferenceHeld;
import candour.cases.conference.DecidedChild;
import candour.cases.person.PersonId;
import candour.cases.record.Unmet;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a conference decides about plans, in the same transaction: no protection plan begins or goes on without one (I5). */
@ApplicationScoped
class ConferencePlans {

    private final Plans plans;
    private final PlanTelling telling;
    private final Uuid7 ids;

    ConferencePlans(Plans plans, PlanTelling telling, Uuid7 ids) {
        this.plans = plans;
        this.telling = telling;
        this.ids = ids;
    }

    void on(@Observes ConferenceHeld held) {
        held.conference().decisions().stream()
                .sorted(Comparator.comparing(DecidedChild::child))
                .forEach(decided -> decide(held.conference(), decided, held.occasion()));
    }

    private void decide(Conference conference, DecidedChild decided, Occasion occasion) {
        switch (decided.decision()) {
            case PLAN -> begin(conference, decided, occasion);
            case NO_PLAN -> mustHaveNone(decided);
            case CONTINUE -> review(conference, decided, ProtectionPlanStep.CONTINUATION, occasion);
            case END -> review(conference, decided, ProtectionPlanStep.END_BY_CONFERENCE, occasion);
        }
    }

    private void begin(Conference conference, DecidedChild decided, Occasion occasion) {
        var on = conference.heldOn().orElseThrow();
        plans.openOf(decided.authority(), child(decided), PlanKind.IN_NEED)
                .filter(plan -> !plan.startedOn().isAfter(on))
                .ifPresent(plan -> plans.follow(plan, SupportPlanStep.STEP_UP, on, null, occasion));
        Unmet.refuse(
                ChildsPlans.of(plans.of(decided.authority(), child(decided))).beginning(PlanKind.PROTECTION, on));
        var begun = new Begun(decided.authority(), child(decided), decided.episode(), on, decided.change());
        var plan = Plan.begun(new PlanId(ids.next()), PlanKind.PROTECTION, begun, occasion);
        plan.categorise(decided.category(), on, conference.key());
        plans.outline(plan, occasion);
    }

    private void review(Conference conference, DecidedChild decided, ProtectionPlanStep step, Occasion occasion) {
        var plan = mustBeOpen(decided);
        var on = conference.heldOn().orElseThrow();
        mustFollow(plan, on);
        plan.reviewed(on, conference.key());
        Optional.ofNullable(decided.category()).ifPresent(category -> plan.categorise(category, on, conference.key()));
        telling.reviewed(plan, on, occasion);
        plans.follow(plan, step, on, null, occasion);
    }

    private void mustHaveNone(DecidedChild decided) {
        if (open(decided).isPresent()) {
            Unmet.refuse(List.of(new Unmet(
                    "8935 8940 one protection plan", "The child has a protection plan: a review conference ends it.")));
        }
    }

    private Optional<Plan> open(DecidedChild decided) {
        return plans.openOf(decided.authority(), child(decided), PlanKind.PROTECTION);
    }

    private static void mustFollow(Plan plan, LocalDate on) {
        if (!on.isAfter(plan.startedOn())) {
            Unmet.refuse(List.of(new Unmet("8841 review after start", "A review is after the day the plan began.")));
        }
    }

    private Plan mustBeOpen(DecidedChild decided) {
        var plan = open(decided);
        if (plan.isEmpty()) {
            Unmet.refuse(List.of(new Unmet(
                    "protection plan open", "A child without a protection plan has an initial conference instead.")));
        }
        return plan.orElseThrow();
    }

    private static PersonId child(DecidedChild decided) {
        return new PersonId(decided.child());
    }
}
