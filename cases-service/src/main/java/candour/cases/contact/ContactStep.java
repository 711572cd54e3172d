package candour.cases.contact;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a contact. A concern about a child's welfare ends as a referral and as nothing else. */
public enum ContactStep implements Step<ContactState> {
    // spotless:off
    RECEIPT(new Row<>(anew(), to(ContactState.RECEIVED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Receive a contact", "Somebody tells the front door something about a child")),
    SCREENING(new Row<>(from(ContactState.RECEIVED), to(ContactState.SCREENED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Screen the contact", "Whether it holds a concern about a child's welfare")),
    REFERRAL(new Row<>(from(ContactState.RECEIVED, ContactState.SCREENED), to(ContactState.REFERRED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Make it a referral", "Its decision is due within one working day of the receipt of the contact")),
    ADVICE(new Row<>(from(ContactState.SCREENED), to(ContactState.ADVICE), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Give advice", "No concern about a child's welfare; whoever made the contact is advised")),
    FAMILY_HELP(new Row<>(from(ContactState.SCREENED), to(ContactState.FAMILY_HELP), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Pass to family help", "No concern about a child's welfare; the family is offered help")),
    NO_FURTHER_ACTION(new Row<>(from(ContactState.SCREENED), to(ContactState.NO_FURTHER_ACTION), by(TEAM_MANAGER),
            "Decide that nothing is done", "No concern about a child's welfare; a team manager decides, with a reason, and whoever made the contact is told"));
    // spotless:on

    private final Row<ContactState> row;

    ContactStep(Row<ContactState> row) {
        this.row = row;
    }

    @Override
    public Row<ContactState> row() {
        return row;
    }
}
