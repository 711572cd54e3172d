package candour.cases.episode;

import static candour.cases.access.Role.DIRECTOR;
import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.episode.EpisodeState.CLOSED;
import static candour.cases.episode.EpisodeState.OPEN;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of an episode. Nothing reopens one (children in need census, rule 8820). */
public enum EpisodeStep implements Step<EpisodeState> {
    // spotless:off
    OPENING(new Row<>(anew(), to(OPEN), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Open the episode", "A referral is decided for assessment, strategy discussion or immediate protection")),
    CLOSURE(new Row<>(from(OPEN), to(CLOSED), by(TEAM_MANAGER),
            "Close the episode", "Nothing is open any more, and the reason is one of the census's codes")),
    OVERRIDDEN_CLOSURE(new Row<>(from(OPEN), to(CLOSED), by(DIRECTOR),
            "Close the episode although something is open", "The director overrides, with a reason, what keeps it open; a rule of the census is not overridden")),
    PRIMARY_NEED(new Row<>(from(OPEN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the primary need", "What the child needs services for above all, as it is known now"));
    // spotless:on

    private final Row<EpisodeState> row;

    EpisodeStep(Row<EpisodeState> row) {
        this.row = row;
    }

    @Override
    public Row<EpisodeState> row() {
        return row;
    }
}
