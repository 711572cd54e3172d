package candour.cases.supervision;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;
import static candour.cases.supervision.SupervisionState.RECORDED;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a supervision. */
public enum SupervisionStep implements Step<SupervisionState> {
    // spotless:off
    SUPERVISION(new Row<>(anew(), to(RECORDED), by(TEAM_MANAGER),
            "Record supervision", "Worker and manager went through these children; at least one decision on each")),
    DECISION_DONE(new Row<>(from(RECORDED), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record that a decision was carried out", "What was decided has been done"));
    // spotless:on

    private final Row<SupervisionState> row;

    SupervisionStep(Row<SupervisionState> row) {
        this.row = row;
    }

    @Override
    public Row<SupervisionState> row() {
        return row;
    }
}
