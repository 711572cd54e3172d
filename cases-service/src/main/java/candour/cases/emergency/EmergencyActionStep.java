package candour.cases.emergency;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.emergency.EmergencyActionState.ENDED;
import static candour.cases.emergency.EmergencyActionState.EXTENDED_ORDER;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of an emergency action, sections 44 to 46 of the Children Act 1989. */
public enum EmergencyActionStep implements Step<EmergencyActionState> {
    // spotless:off
    POLICE_PROTECTION(new Row<>(anew(), to(EmergencyActionState.POLICE_PROTECTION), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record police protection", "A constable keeps the child safe: no more than seventy-two hours (section 46)")),
    ORDER(new Row<>(anew(), to(EmergencyActionState.ORDER), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record an emergency protection order", "The court orders it: no more than eight days (section 45)")),
    ORDER_AFTER_POLICE_PROTECTION(new Row<>(from(EmergencyActionState.POLICE_PROTECTION), to(EmergencyActionState.ORDER),
            by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the order that follows", "On the police's own application the eight days begin with the police protection (section 45(3))")),
    EXTENSION(new Row<>(from(EmergencyActionState.ORDER), to(EXTENDED_ORDER), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the extension", "Once, by no more than seven days (section 45(5) and (6))")),
    END(new Row<>(from(EmergencyActionState.POLICE_PROTECTION, EmergencyActionState.ORDER, EXTENDED_ORDER), to(ENDED),
            by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the end", "The child goes home, is accommodated, or another order takes its place"));
    // spotless:on

    private final Row<EmergencyActionState> row;

    EmergencyActionStep(Row<EmergencyActionState> row) {
        this.row = row;
    }

    @Override
    public Row<EmergencyActionState> row() {
        return row;
    }
}
