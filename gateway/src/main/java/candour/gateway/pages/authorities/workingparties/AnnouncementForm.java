package candour.gateway.pages.authorities.workingparties;

import candour.gateway.oversight.WorkingPartiesClient.Announce;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.KnownFields;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A working party being put on record as it was announced. */
record AnnouncementForm(
        @RestForm String name,
        @RestForm String purpose,
        @RestForm String announcedBy,
        @RestForm String reportsTo,
        @RestForm("announcedOn-day") String day,
        @RestForm("announcedOn-month") String month,
        @RestForm("announcedOn-year") String year,
        @RestForm("due-day") String dueDay,
        @RestForm("due-month") String dueMonth,
        @RestForm("due-year") String dueYear,
        @RestForm String key) {

    static AnnouncementForm empty(String key) {
        return new AnnouncementForm("", "", "", "cabinet", "", "", "", "", "", "", key);
    }

    public DateFields announcedOn() {
        return new DateFields(day, month, year);
    }

    public DateFields due() {
        return new DateFields(dueDay, dueMonth, dueYear);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(name, "name", "Enter the name of the working party")
                .requireText(purpose, "purpose", "Enter what it is for")
                .requireText(announcedBy, "announcedBy", "Enter which office announced it")
                .requireText(reportsTo, "reportsTo", "Enter to which body it reports");
        KnownFields.require(errors, announcedOn(), "announcedOn", "when it was announced");
        KnownFields.allow(errors, due(), "due", "when its report is due");
        return errors;
    }

    Announce said() {
        return new Announce(
                name,
                Typed.text(purpose),
                announcedBy,
                KnownFields.text(announcedOn()).orElse(null),
                reportsTo,
                KnownFields.text(due()).orElse(null));
    }
}
