package candour.cases.sharing;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;
import static candour.cases.sharing.SharingDecisionState.NOT_SHARED;
import static candour.cases.sharing.SharingDecisionState.SHARED;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a decision to share, Children Act 2004, section 16LA. */
public enum SharingDecisionStep implements Step<SharingDecisionState> {
    // spotless:off
    SHARING(new Row<>(anew(), to(SHARED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Record that information was shared", "Disclosed to another who must safeguard the child")),
    REFUSAL(new Row<>(anew(), to(NOT_SHARED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Record that information was not shared", "Disclosure is considered more detrimental to the child than none; with the reason and a day to look again")),
    REVIEW(new Row<>(from(NOT_SHARED), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Look again, and still not share", "The reason still holds, until the next review")),
    SHARING_AFTER_REVIEW(new Row<>(from(NOT_SHARED), to(SHARED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Share after all", "The reason does not hold any more"));
    // spotless:on

    private final Row<SharingDecisionState> row;

    SharingDecisionStep(Row<SharingDecisionState> row) {
        this.row = row;
    }

    @Override
    public Row<SharingDecisionState> row() {
        return row;
    }
}
