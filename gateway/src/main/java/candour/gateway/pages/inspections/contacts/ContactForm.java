package candour.gateway.pages.inspections.contacts;

import candour.gateway.inspections.ChangesClient.RecordContact;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A contact being recorded. */
record ContactForm(
        @RestForm String part,
        @RestForm String from,
        @RestForm String channel,
        @RestForm String what,
        @RestForm("receivedOn-day") String day,
        @RestForm("receivedOn-month") String month,
        @RestForm("receivedOn-year") String year,
        @RestForm String key) {

    static ContactForm empty(String key) {
        return new ContactForm("", "", null, "", "", "", "", key);
    }

    public DateFields receivedOn() {
        return new DateFields(day, month, year);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(from, "from", "Enter which office or body it came from")
                .requireText(channel, "channel", "Select how they got in touch")
                .requireText(what, "what", "Enter what was asked or said");
        Typed.requireDay(errors, receivedOn(), "receivedOn", "the day it was received");
        return errors;
    }

    RecordContact said() {
        return new RecordContact(Typed.orNull(part), from, channel, Typed.text(what), Typed.day(receivedOn()));
    }
}
