package candour.cases.legal;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.legal.PreProceedingsState.CONCLUDED;
import static candour.cases.legal.PreProceedingsState.IN_COURT;
import static candour.cases.legal.PreProceedingsState.OPEN;
import static candour.cases.legal.PreProceedingsState.STEPPED_DOWN;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of pre-proceedings under the public law outline; each day of the census is the day of a step. */
public enum PreProceedingsStep implements Step<PreProceedingsState> {
    // spotless:off
    START(new Row<>(anew(), to(OPEN), by(TEAM_MANAGER),
            "Begin pre-proceedings", "A legal planning meeting decides that the threshold is met")),
    LETTER(new Row<>(from(OPEN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the letter before proceedings", "The parents are told what must change, and to see a solicitor")),
    GROUP_DECISION_OFFER(new Row<>(from(OPEN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the offer of family group decision-making", "The family is offered a meeting of its own to make a plan")),
    GROUP_DECISION_MEETING(new Row<>(from(OPEN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the family group meeting", "The family met and made its plan")),
    FIRST_MEETING(new Row<>(from(OPEN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the first pre-proceedings meeting", "Parents, their solicitors and the authority agree what must happen")),
    REVIEW_MEETING(new Row<>(from(OPEN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record a review meeting", "What was agreed is looked at")),
    STEP_DOWN(new Row<>(from(OPEN), to(STEPPED_DOWN), by(TEAM_MANAGER),
            "Step down", "Enough has changed: the case goes on without a court")),
    COURT_APPLICATION(new Row<>(from(OPEN), to(IN_COURT), by(TEAM_MANAGER),
            "Record the application to the court", "Care proceedings are issued")),
    CONCLUSION(new Row<>(from(IN_COURT), to(CONCLUDED), by(TEAM_MANAGER),
            "Record how the proceedings ended", "The court made its final order, or the application was withdrawn"));
    // spotless:on

    private final Row<PreProceedingsState> row;

    PreProceedingsStep(Row<PreProceedingsState> row) {
        this.row = row;
    }

    @Override
    public Row<PreProceedingsState> row() {
        return row;
    }
}
