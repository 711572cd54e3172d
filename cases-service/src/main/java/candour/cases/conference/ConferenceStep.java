package candour.cases.conference;

import static candour.cases.access.Role.CONFERENCE_CHAIR;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.conference.ConferenceState.CANCELLED;
import static candour.cases.conference.ConferenceState.HELD;
import static candour.cases.conference.ConferenceState.INQUORATE;
import static candour.cases.conference.ConferenceState.MINUTED;
import static candour.cases.conference.ConferenceState.PLANNED;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a child protection conference. */
public enum ConferenceStep implements Step<ConferenceState> {
    // spotless:off
    PLANNING(new Row<>(anew(), to(PLANNED), by(SOCIAL_WORKER, TEAM_MANAGER, CONFERENCE_CHAIR),
            "Plan a conference", "For one child or a sibling group, on a weekday (8875), not before the referral (1104)")),
    POSTPONEMENT(new Row<>(from(PLANNED), stay(), by(TEAM_MANAGER, CONFERENCE_CHAIR),
            "Put the conference on another day", "With the reason; nothing that is due moves with it")),
    MEETING(new Row<>(from(PLANNED), to(HELD), by(CONFERENCE_CHAIR),
            "Record the conference as held", "Quorate: social care and two other agencies, or the chair's reason for going on; it decides about each child")),
    INQUORATE_MEETING(new Row<>(from(PLANNED), to(INQUORATE), by(CONFERENCE_CHAIR),
            "Record the conference as not quorate", "People came and it could decide nothing: it was not held, and what is due stays due")),
    CANCELLATION(new Row<>(from(PLANNED), to(CANCELLED), by(TEAM_MANAGER, CONFERENCE_CHAIR),
            "Cancel the conference", "It does not take place; what is due stays due")),
    MINUTES(new Row<>(from(HELD), to(MINUTED), by(CONFERENCE_CHAIR),
            "Record the minutes", "The minutes went to those who took part"));
    // spotless:on

    private final Row<ConferenceState> row;

    ConferenceStep(Row<ConferenceState> row) {
        this.row = row;
    }

    @Override
    public Row<ConferenceState> row() {
        return row;
    }
}
