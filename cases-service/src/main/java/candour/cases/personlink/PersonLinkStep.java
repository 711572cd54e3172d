package candour.cases.personlink;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.personlink.PersonLinkState.DIFFERENT;
import static candour.cases.personlink.PersonLinkState.POSSIBLE;
import static candour.cases.personlink.PersonLinkState.SAME;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a link between two records. Every one can be undone, for the records themselves stay as they are. */
public enum PersonLinkStep implements Step<PersonLinkState> {
    // spotless:off
    SUGGESTION(new Row<>(anew(), to(POSSIBLE), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Say that two records may be of one person", "Two records look alike; nothing is changed in either")),
    CONFIRMATION(new Row<>(from(POSSIBLE), to(SAME), by(TEAM_MANAGER),
            "Confirm that they are of one person", "What is known under either is read together; each record stays whole")),
    DISTINCTION(new Row<>(from(POSSIBLE), to(DIFFERENT), by(TEAM_MANAGER),
            "Confirm that they are of two people", "They look alike and are not: nobody need ask again")),
    REOPENING(new Row<>(from(SAME, DIFFERENT), to(POSSIBLE), by(TEAM_MANAGER),
            "Take the confirmation back", "It was wrong or is in doubt; the records are read apart again"));
    // spotless:on

    private final Row<PersonLinkState> row;

    PersonLinkStep(Row<PersonLinkState> row) {
        this.row = row;
    }

    @Override
    public Row<PersonLinkState> row() {
        return row;
    }
}
