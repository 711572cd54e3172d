package candour.cases.plan;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.plan.PlanState.ACTIVE;
import static candour.cases.plan.PlanState.ENDED;
import static candour.cases.plan.PlanState.OUTLINE;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import java.util.Optional;

/** The steps of a child protection plan. Those that nobody takes follow from a conference or a core group. */
public enum ProtectionPlanStep implements PlanStep {
    // spotless:off
    OUTLINE_PLAN(new Row<>(anew(), to(OUTLINE), by(),
            "Begin the plan in outline", "A quorate conference decides on a plan, on the day it is held (2885)"), null),
    FIRST_CORE_GROUP(new Row<>(from(OUTLINE), to(ACTIVE), by(),
            "Make the plan", "The first core group works the outline out"), null),
    CONTINUATION(new Row<>(from(OUTLINE, ACTIVE), stay(), by(),
            "Continue the plan", "A review conference decides that it goes on, in the same category or another"), null),
    END_BY_CONFERENCE(new Row<>(from(OUTLINE, ACTIVE), to(ENDED), by(),
            "End the plan by conference", "A review conference decides that it ends"), PlanEnding.CONFERENCE_DECISION),
    ADULTHOOD(new Row<>(from(OUTLINE, ACTIVE), to(ENDED), by(TEAM_MANAGER, CONFERENCE_CHAIR),
            "End the plan: 18", "The child turned 18"), PlanEnding.TURNED_18),
    DEATH(new Row<>(from(OUTLINE, ACTIVE), to(ENDED), by(TEAM_MANAGER, CONFERENCE_CHAIR),
            "End the plan: died", "The child died"), PlanEnding.DIED),
    MOVE(new Row<>(from(OUTLINE, ACTIVE), to(ENDED), by(TEAM_MANAGER, CONFERENCE_CHAIR),
            "End the plan: moved", "The child moved, and the receiving authority held its transfer-in conference"), PlanEnding.MOVED),
    BECOMING_LOOKED_AFTER(new Row<>(from(OUTLINE, ACTIVE), to(ENDED), by(TEAM_MANAGER, CONFERENCE_CHAIR),
            "End the plan: looked after", "The child is looked after, and that plan keeps it safe"), PlanEnding.LOOKED_AFTER);
    // spotless:on

    private final Row<PlanState> row;
    private final PlanEnding ending;

    ProtectionPlanStep(Row<PlanState> row, PlanEnding ending) {
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
