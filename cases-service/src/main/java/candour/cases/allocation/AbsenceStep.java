package candour.cases.allocation;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.allocation.AbsenceState.AWAY;
import static candour.cases.allocation.AbsenceState.BACK;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a worker's absence. */
public enum AbsenceStep implements Step<AbsenceState> {
    // spotless:off
    ABSENCE(new Row<>(anew(), to(AWAY), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record an absence", "The worker is away: each of their children needs cover within two working days")),
    RETURN(new Row<>(from(AWAY), to(BACK), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the return", "The worker is back with each child who was not handed over meanwhile"));
    // spotless:on

    private final Row<AbsenceState> row;

    AbsenceStep(Row<AbsenceState> row) {
        this.row = row;
    }

    @Override
    public Row<AbsenceState> row() {
        return row;
    }
}
