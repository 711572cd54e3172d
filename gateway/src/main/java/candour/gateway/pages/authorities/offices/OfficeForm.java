package candour.gateway.pages.authorities.offices;

import candour.gateway.oversight.ScrutinyClient.Assign;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.KnownFields;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** An office being put on record with its holder. */
record OfficeForm(
        @RestForm String name,
        @RestForm String role,
        @RestForm String title,
        @RestForm String body,
        @RestForm String subject,
        @RestForm("from-day") String day,
        @RestForm("from-month") String month,
        @RestForm("from-year") String year,
        @RestForm("to-day") String toDay,
        @RestForm("to-month") String toMonth,
        @RestForm("to-year") String toYear,
        @RestForm String key) {

    static OfficeForm empty(String key) {
        return new OfficeForm("", null, "", "", "", "", "", "", "", "", "", key);
    }

    public DateFields from() {
        return new DateFields(day, month, year);
    }

    public DateFields to() {
        return new DateFields(toDay, toMonth, toYear);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(name, "name", "Enter the name of the person")
                .requireText(role, "role", "Choose the office")
                .requireText(body, "body", "Enter the body the office belongs to");
        KnownFields.require(errors, from(), "from", "from when it is held");
        KnownFields.allow(errors, to(), "to", "the last date it was held");
        return errors;
    }

    Assign said() {
        return new Assign(
                Typed.orNull(subject),
                name,
                role,
                Typed.orNull(title),
                body,
                KnownFields.text(from()).orElse(null),
                KnownFields.text(to()).orElse(null));
    }
}
