package candour.cases.lookedafter;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.lookedafter.LookedAfterPeriodState.ENDED;
import static candour.cases.lookedafter.LookedAfterPeriodState.LOOKED_AFTER;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a period in which a child is looked after. */
public enum LookedAfterPeriodStep implements Step<LookedAfterPeriodState> {
    // spotless:off
    BEGINNING(new Row<>(anew(), to(LOOKED_AFTER), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record that the child became looked after", "By agreement, by an order or by police protection; the first placement is part of it")),
    PLACEMENT(new Row<>(from(LOOKED_AFTER), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record a new placement", "The child moves; a visit is due within a week of it")),
    REVIEW(new Row<>(from(LOOKED_AFTER), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Record a review", "The independent reviewing officer held the review; the next one is counted from it")),
    END(new Row<>(from(LOOKED_AFTER), to(ENDED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the end", "The child is not looked after any more"));
    // spotless:on

    private final Row<LookedAfterPeriodState> row;

    LookedAfterPeriodStep(Row<LookedAfterPeriodState> row) {
        this.row = row;
    }

    @Override
    public Row<LookedAfterPeriodState> row() {
        return row;
    }
}
