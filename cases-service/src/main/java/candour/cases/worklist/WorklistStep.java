package candour.cases.worklist;

import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.signal.Tier.T1;
import static candour.cases.signal.Tier.T2;
import static candour.cases.signal.Tier.T3;

import candour.cases.record.Row;
import candour.cases.record.Step;
import candour.cases.signal.Tier;

/** What people may do with a line of the worklist; where it stands follows from facts. */
enum WorklistStep implements Step<Tier> {
    // spotless:off
    OVERRIDE(new Row<>(from(T1, T2, T3), stay(), by(TEAM_MANAGER),
            "Override the tier", "A manager judges, with a reason and for at most five working days, that the child belongs elsewhere; never for a child that is one for now (T0)"));
    // spotless:on

    private final Row<Tier> row;

    WorklistStep(Row<Tier> row) {
        this.row = row;
    }

    @Override
    public Row<Tier> row() {
        return row;
    }
}
