package candour.cases.visit;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.to;
import static candour.cases.visit.VisitState.CANCELLED;
import static candour.cases.visit.VisitState.PLANNED;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a visit. Only a visit at which the child was seen is a visit to that child. */
public enum VisitStep implements Step<VisitState> {
    // spotless:off
    PLANNING(new Row<>(anew(), to(PLANNED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Plan a visit", "A visit to one child or a sibling group, announced to the family or not")),
    SEEN(new Row<>(from(PLANNED), to(VisitState.SEEN), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the visit: a child was seen", "At least one child was seen; the next visit stays due for each who was not")),
    NOT_SEEN(new Row<>(from(PLANNED), to(VisitState.NOT_SEEN), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the visit: no child was seen", "The worker was let in and saw none of the children")),
    NO_ACCESS(new Row<>(from(PLANNED), to(VisitState.NO_ACCESS), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record that the worker was not let in", "Nobody opened, or the worker was refused")),
    CANCELLATION(new Row<>(from(PLANNED), to(CANCELLED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Cancel the visit", "The family or the worker called it off; nothing that was due is met")),
    AGENCY_SAW(new Row<>(anew(), to(VisitState.SEEN), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record that another agency saw a child", "Counts for when anybody last saw the child, never as the social worker's visit")),
    AGENCY_DID_NOT_SEE(new Row<>(anew(), to(VisitState.NOT_SEEN), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record that another agency visited and saw no child", "A professional of another agency was there and saw none of the children"));
    // spotless:on

    private final Row<VisitState> row;

    VisitStep(Row<VisitState> row) {
        this.row = row;
    }

    @Override
    public Row<VisitState> row() {
        return row;
    }
}
