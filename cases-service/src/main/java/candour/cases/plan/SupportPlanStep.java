package candour.cases.plan;

import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.plan.PlanState.ACTIVE;
import static candour.cases.plan.PlanState.ENDED;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import java.util.Optional;

/** The steps of a plan for a child in need and of a family help plan. */
public enum SupportPlanStep implements PlanStep {
    // spotless:off
    START(new Row<>(anew(), to(ACTIVE), by(SOCIAL_WORKER, TEAM_MANAGER),
            "Begin the plan", "Agreed with the family; never beside a child protection plan (4001, 4016)"), null),
    REVIEW(new Row<>(from(ACTIVE), stay(), by(SOCIAL_WORKER, TEAM_MANAGER),
            "Record a review", "What has changed for the child, and whether the plan goes on"), null),
    END(new Row<>(from(ACTIVE), to(ENDED), by(SOCIAL_WORKER, TEAM_MANAGER),
            "End the plan", "Agreed with the family, with the reason"), PlanEnding.AGREED),
    STEP_UP(new Row<>(from(ACTIVE), to(ENDED), by(),
            "Step up", "A conference decides on a protection plan, which takes its place on the same day"), PlanEnding.STEPPED_UP);
    // spotless:on

    private final Row<PlanState> row;
    private final PlanEnding ending;

    SupportPlanStep(Row<PlanState> row, PlanEnding ending) {
        this.row = row;
        this.ending = ending;
    }

    @Override
    public Row<PlanState> row() {
        return row;
    }

    @Override
    public Optional<PlanEnding> ending() {
        return Optional.ofNullable(ending);
    }
}
