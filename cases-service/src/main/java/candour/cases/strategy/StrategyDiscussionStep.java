package candour.cases.strategy;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.to;
import static candour.cases.strategy.StrategyDiscussionState.CALLED;
import static candour.cases.strategy.StrategyDiscussionState.HELD;
import static candour.cases.strategy.StrategyDiscussionState.NO_S47;
import static candour.cases.strategy.StrategyDiscussionState.PROTECT_NOW;
import static candour.cases.strategy.StrategyDiscussionState.S47_JOINT;
import static candour.cases.strategy.StrategyDiscussionState.S47_SINGLE;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a strategy discussion. */
public enum StrategyDiscussionStep implements Step<StrategyDiscussionState> {
    // spotless:off
    CALL(new Row<>(anew(), to(CALLED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Call a strategy discussion", "There is reasonable cause to suspect that a child suffers, or is likely to suffer, significant harm")),
    MEETING(new Row<>(from(CALLED), to(HELD), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the discussion", "Held with social care, police and health at least, or without one of them in a recorded emergency")),
    JOINT_ENQUIRY(new Row<>(from(HELD), to(S47_JOINT), by(TEAM_MANAGER),
            "Decide: joint section 47 enquiry", "Social care and police enquire together; the first such decision about a child initiates the enquiry")),
    SINGLE_AGENCY_ENQUIRY(new Row<>(from(HELD), to(S47_SINGLE), by(TEAM_MANAGER),
            "Decide: single agency section 47 enquiry", "Social care enquires alone; the first such decision about a child initiates the enquiry")),
    NO_ENQUIRY(new Row<>(from(HELD), to(NO_S47), by(TEAM_MANAGER),
            "Decide: no section 47 enquiry", "The threshold is not met; an enquiry that is open is not ended by it")),
    IMMEDIATE_PROTECTION(new Row<>(from(HELD), to(PROTECT_NOW), by(TEAM_MANAGER),
            "Decide: protect the children now", "Emergency action is taken; section 47 enquiries begin with it (Children Act 1989, section 47(1)(a))"));
    // spotless:on

    private final Row<StrategyDiscussionState> row;

    StrategyDiscussionStep(Row<StrategyDiscussionState> row) {
        this.row = row;
    }

    @Override
    public Row<StrategyDiscussionState> row() {
        return row;
    }
}
