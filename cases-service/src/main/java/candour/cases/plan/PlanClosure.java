package candour.cases.plan;

import candour.cases.episode.Closing;
import candour.cases.episode.ClosureGuard;
import candour.cases.episode.ReasonForClosure;
import candour.cases.record.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An episode is not closed over a plan that runs, nor as closed after assessment where there was one. */
@ApplicationScoped
class PlanClosure implements ClosureGuard {

    private static final Set<ReasonForClosure> AFTER_ASSESSMENT = Set.of(ReasonForClosure.RC8, ReasonForClosure.RC9);

    private final Plans plans;

    PlanClosure(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Unmet> unmet(Closing closing) {
        var episode = closing.episode();
        var unmet = new ArrayList<Unmet>();
        for (var plan : plans.of(episode.authority(), episode.id())) {
            if (runsBeyond(plan, closing.on())) {
                unmet.add(new Unmet(
                        "8565 plan open", "End the plan first: " + plan.type().title()));
            }
            if (plan.type() != PlanKind.FAMILY_HELP && AFTER_ASSESSMENT.contains(closing.why())) {
                unmet.add(new Unmet(
                        "2990 plan",
                        "Choose another reason: there was a plan, "
                                + plan.type().title()));
            }
        }
        return unmet;
    }

    private static boolean runsBeyond(Plan plan, LocalDate day) {
        return plan.endedOn().filter(on -> !on.isAfter(day)).isEmpty();
    }
}
