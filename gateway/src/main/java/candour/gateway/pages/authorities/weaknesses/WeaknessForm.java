package candour.gateway.pages.authorities.weaknesses;

import candour.gateway.improvement.PromisesClient.Identify;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.KnownFields;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A weakness being put on record, in the words of the report that found it. */
record WeaknessForm(
        @RestForm String title,
        @RestForm String finding,
        @RestForm String source,
        @RestForm("foundOn-day") String day,
        @RestForm("foundOn-month") String month,
        @RestForm("foundOn-year") String year,
        @RestForm String key) {

    static WeaknessForm empty(String key) {
        return new WeaknessForm("", "", "", "", "", "", key);
    }

    public DateFields foundOn() {
        return new DateFields(day, month, year);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(title, "title", "Say in a few words what it is")
                .requireText(finding, "finding", "Enter the words of the report")
                .requireText(source, "source", "Enter which report it stands in");
        KnownFields.require(errors, foundOn(), "foundOn", "when it was found");
        return errors;
    }

    Identify said(String ons) {
        return new Identify(
                ons,
                title,
                Typed.text(finding),
                source,
                KnownFields.text(foundOn()).orElse(null));
    }
}
