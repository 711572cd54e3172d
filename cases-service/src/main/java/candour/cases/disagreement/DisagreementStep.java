package candour.cases.disagreement;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.disagreement.DisagreementState.PANEL;
import static candour.cases.disagreement.DisagreementState.RESOLVED;
import static candour.cases.disagreement.DisagreementState.STAGE_1;
import static candour.cases.disagreement.DisagreementState.STAGE_2;
import static candour.cases.disagreement.DisagreementState.STAGE_3;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a disagreement between professionals, as local escalation procedures set them out. */
public enum DisagreementStep implements Step<DisagreementState> {
    // spotless:off
    RAISING(new Row<>(anew(), to(STAGE_1), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Raise a disagreement", "A professional holds that a decision leaves a child unsafe: worker to worker")),
    RESPONSE(new Row<>(from(STAGE_1, STAGE_2, STAGE_3, PANEL), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Respond", "The other side answers at this stage")),
    ESCALATION_TO_STAGE_2(new Row<>(from(STAGE_1), to(STAGE_2), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Escalate to team managers", "Not resolved between the workers")),
    ESCALATION_TO_STAGE_3(new Row<>(from(STAGE_2), to(STAGE_3), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Escalate to senior managers", "Not resolved between the managers")),
    ESCALATION_TO_PANEL(new Row<>(from(STAGE_3), to(PANEL), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Bring before the safeguarding partners", "Not resolved between senior managers")),
    RESOLUTION(new Row<>(from(STAGE_1, STAGE_2, STAGE_3, PANEL), to(RESOLVED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Record the resolution", "What was agreed, and by whom"));
    // spotless:on

    private final Row<DisagreementState> row;

    DisagreementStep(Row<DisagreementState> row) {
        this.row = row;
    }

    @Override
    public Row<DisagreementState> row() {
        return row;
    }
}
