package candour.cases.missing;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.missing.MissingEpisodeState.FOUND;
import static candour.cases.missing.MissingEpisodeState.INTERVIEWED;
import static candour.cases.missing.MissingEpisodeState.MISSING;
import static candour.cases.missing.MissingEpisodeState.NOT_INTERVIEWED;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a missing episode. */
public enum MissingEpisodeStep implements Step<MissingEpisodeState> {
    // spotless:off
    REPORT(new Row<>(anew(), to(MISSING), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Record that the child is missing", "Somebody reports that the child is not where it should be")),
    FINDING(new Row<>(from(MISSING), to(FOUND), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Record that the child was found", "The child is back or was found; an interview is due within seventy-two hours")),
    RETURN_INTERVIEW(new Row<>(from(FOUND), to(INTERVIEWED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Record the return interview", "Somebody independent heard the child")),
    INTERVIEW_DECLINED(new Row<>(from(FOUND), to(NOT_INTERVIEWED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Record that there was no interview", "The child declined it, or it could not be held; with the reason"));
    // spotless:on

    private final Row<MissingEpisodeState> row;

    MissingEpisodeStep(Row<MissingEpisodeState> row) {
        this.row = row;
    }

    @Override
    public Row<MissingEpisodeState> row() {
        return row;
    }
}
