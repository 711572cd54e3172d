package candour.gateway.pages.timescales;

import candour.gateway.inspections.TimescalesClient.Amend;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** An amendment being written: a number and a unit make the term. */
record AmendmentForm(
        @RestForm String timescale,
        @RestForm String count,
        @RestForm String unit,
        @RestForm("validFrom-day") String day,
        @RestForm("validFrom-month") String month,
        @RestForm("validFrom-year") String year,
        @RestForm String source,
        @RestForm String verified,
        @RestForm String reason,
        @RestForm String key) {

    static AmendmentForm empty(String timescale, String key) {
        return new AmendmentForm(timescale, "", "working day", "", "", "", "", null, "", key);
    }

    public DateFields validFrom() {
        return new DateFields(day, month, year);
    }

    Errors errors() {
        var errors = Errors.none()
                .require(
                        () -> count != null && count.strip().matches("[1-9]\\d{0,2}"),
                        "count",
                        "Enter how many, a whole number from 1 to 999")
                .requireText(unit, "unit", "Select what is counted");
        Typed.requireDay(errors, validFrom(), "validFrom", "the day from which it holds");
        return errors.requireText(source, "source", "Enter where the term is written")
                .requireText(reason, "reason", "Enter the reason");
    }

    Amend said() {
        var many = "1".equals(count.strip()) ? "" : "s";
        var term = "%s %s%s after the event".formatted(count.strip(), unit, many);
        return new Amend(timescale, Typed.day(validFrom()), term, source, Typed.isTicked(verified), Typed.text(reason));
    }
}
