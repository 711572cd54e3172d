package candour.cases.plan;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.PARTNER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.plan.PlanActionState.AGREED;
import static candour.cases.plan.PlanActionState.DONE;
import static candour.cases.plan.PlanActionState.NOT_DONE;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of an action in a plan. A partner takes them with its own actions alone. */
public enum PlanActionStep implements Step<PlanActionState> {
    // spotless:off
    AGREEMENT(new Row<>(anew(), to(AGREED), by(SOCIAL_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Agree an action", "An agency or the family undertakes something by a day")),
    COMPLETION(new Row<>(from(AGREED), to(DONE), by(SOCIAL_WORKER, TEAM_MANAGER, PARTNER),
            "Record that it is done", "With what shows that it is")),
    FAILURE(new Row<>(from(AGREED), to(NOT_DONE), by(SOCIAL_WORKER, TEAM_MANAGER, PARTNER),
            "Record that it is not done", "It will not be done, and the reason says why"));
    // spotless:on

    private final Row<PlanActionState> row;

    PlanActionStep(Row<PlanActionState> row) {
        this.row = row;
    }

    @Override
    public Row<PlanActionState> row() {
        return row;
    }
}
