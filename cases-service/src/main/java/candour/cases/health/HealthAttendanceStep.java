package candour.cases.health;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.health.HealthAttendanceState.ACTED_ON;
import static candour.cases.health.HealthAttendanceState.ALERTED;
import static candour.cases.health.HealthAttendanceState.CONTACTED_AGAIN;
import static candour.cases.health.HealthAttendanceState.NOT_CONTACTED;
import static candour.cases.health.HealthAttendanceState.RECONTACT_TO_DECIDE;
import static candour.cases.health.HealthAttendanceState.RECORDED;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a health attendance. */
public enum HealthAttendanceStep implements Step<HealthAttendanceState> {
    // spotless:off
    RECORD(new Row<>(anew(), to(RECORDED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record an attendance", "The child was seen, or was not brought; nothing more is asked")),
    ALERT(new Row<>(anew(), to(ALERTED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Alert the worker", "For a child with a plan or looked after, or an injury in a child who does not move by itself yet")),
    RECONTACT_QUESTION(new Row<>(anew(), to(RECONTACT_TO_DECIDE), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Ask whether to make contact again", "For a child whose plan ended within twelve months")),
    ACTION(new Row<>(from(ALERTED), to(ACTED_ON), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record what was done about it", "An alert is acted on, never dismissed")),
    RECONTACT(new Row<>(from(RECONTACT_TO_DECIDE), to(CONTACTED_AGAIN), by(TEAM_MANAGER),
            "Decide to make contact again", "The family is contacted; a new referral follows where it is needed")),
    NO_RECONTACT(new Row<>(from(RECONTACT_TO_DECIDE), to(NOT_CONTACTED), by(TEAM_MANAGER),
            "Decide not to make contact", "With the reason"));
    // spotless:on

    private final Row<HealthAttendanceState> row;

    HealthAttendanceStep(Row<HealthAttendanceState> row) {
        this.row = row;
    }

    @Override
    public Row<HealthAttendanceState> row() {
        return row;
    }
}
