package candour.cases.enquiry;

import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.enquiry.EnquiryState.CONFERENCE_HELD;
import static candour.cases.enquiry.EnquiryState.OPEN;
import static candour.cases.enquiry.EnquiryState.SUBSTANTIATED_CONFERENCE;
import static candour.cases.enquiry.EnquiryState.SUBSTANTIATED_NO_CONFERENCE;
import static candour.cases.enquiry.EnquiryState.UNSUBSTANTIATED;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a section 47 enquiry. Those that nobody takes follow from a strategy discussion or a conference. */
public enum EnquiryStep implements Step<EnquiryState> {
    // spotless:off
    OPENING(new Row<>(anew(), to(OPEN), by(),
            "Open the enquiry", "A strategy discussion decides that section 47 enquiries begin; the first one about the child")),
    CONTINUATION(new Row<>(from(OPEN, SUBSTANTIATED_CONFERENCE), stay(), by(),
            "Continue the enquiry", "A further strategy discussion while the enquiry runs: it opens no second one (8839, 8890)")),
    CONCERNS_NOT_SUBSTANTIATED(new Row<>(from(OPEN), to(UNSUBSTANTIATED), by(TEAM_MANAGER),
            "Conclude: concerns not substantiated", "The enquiries find no significant harm; no conference is required")),
    CONCERNS_SUBSTANTIATED_WITHOUT_CONFERENCE(new Row<>(from(OPEN, SUBSTANTIATED_CONFERENCE), to(SUBSTANTIATED_NO_CONFERENCE), by(TEAM_MANAGER),
            "Conclude: substantiated, no conference", "There was harm and the child is not judged at continuing risk; the manager says why no conference is required")),
    CONCERNS_SUBSTANTIATED(new Row<>(from(OPEN), to(SUBSTANTIATED_CONFERENCE), by(TEAM_MANAGER),
            "Conclude: substantiated, conference", "The child is judged to be suffering, or likely to suffer, significant harm: an initial conference is held")),
    CONFERENCE(new Row<>(from(SUBSTANTIATED_CONFERENCE), to(CONFERENCE_HELD), by(),
            "Hold the initial conference", "The initial child protection conference was held, quorate"));
    // spotless:on

    private final Row<EnquiryState> row;

    EnquiryStep(Row<EnquiryState> row) {
        this.row = row;
    }

    @Override
    public Row<EnquiryState> row() {
        return row;
    }
}
