package candour.gateway.pages.inspections.contacts;

import candour.gateway.inspections.ChangesClient.RecordContact;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A contact being recorded. */
record ContactForm(
        @RestForm List<String> parts,
        @RestForm String kind,
        @RestForm String from,
        @RestForm String person,
        @RestForm String channel,
        @RestForm String what,
        @RestForm String direction,
        @RestForm("receivedOn-day") String day,
        @RestForm("receivedOn-month") String month,
        @RestForm("receivedOn-year") String year,
        @RestForm String key) {

    static ContactForm empty(String key) {
        return new ContactForm(List.of(), null, "", "", null, "", null, "", "", "", key);
    }

    public DateFields receivedOn() {
        return new DateFields(day, month, year);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(kind, "kind", "Select what kind of body it came from")
                .requireText(from, "from", "Enter which office or body it came from")
                .requireText(channel, "channel", "Select how they got in touch")
                .requireText(what, "what", "Enter what was asked or said");
        errors.requireText(direction, "direction", "Select which way the wording was asked to go");
        Typed.requireDay(errors, receivedOn(), "receivedOn", "the day it was received");
        return errors;
    }

    RecordContact said() {
        return new RecordContact(
                parts == null ? List.of() : parts,
                kind,
                from,
                Typed.orNull(person),
                channel,
                Typed.text(what),
                direction,
                Typed.day(receivedOn()));
    }
}
