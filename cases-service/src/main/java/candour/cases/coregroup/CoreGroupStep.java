package candour.cases.coregroup;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.coregroup.CoreGroupState.HELD;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The step of a core group: it is recorded when it has met. */
public enum CoreGroupStep implements Step<CoreGroupState> {
    // spotless:off
    MEETING(new Row<>(anew(), to(HELD), by(SOCIAL_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Record a core group", "Those who work with the family met on the plans of its children; the first meeting makes an outline a plan"));
    // spotless:on

    private final Row<CoreGroupState> row;

    CoreGroupStep(Row<CoreGroupState> row) {
        this.row = row;
    }

    @Override
    public Row<CoreGroupState> row() {
        return row;
    }
}
