package candour.cases.household;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.household.HouseholdState.DISSOLVED;
import static candour.cases.household.HouseholdState.STANDING;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a household. */
public enum HouseholdStep implements Step<HouseholdState> {
    // spotless:off
    FORMATION(new Row<>(anew(), to(STANDING), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record a household", "Who lives at an address, and who visits regularly")),
    STAYS(new Row<>(from(STANDING), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record who lives there or visits", "Somebody moves in, visits regularly, leaves, or was recorded wrongly; the rows before stay")),
    DISSOLUTION(new Row<>(from(STANDING), to(DISSOLVED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Dissolve the household", "Nobody of it lives there any more"));
    // spotless:on

    private final Row<HouseholdState> row;

    HouseholdStep(Row<HouseholdState> row) {
        this.row = row;
    }

    @Override
    public Row<HouseholdState> row() {
        return row;
    }
}
