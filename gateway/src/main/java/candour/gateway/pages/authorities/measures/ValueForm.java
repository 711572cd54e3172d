package candour.gateway.pages.authorities.measures;

import candour.gateway.improvement.PromisesClient.Observe;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.Numbers;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A value of a measure for one period, or why there is none. */
record ValueForm(
        @RestForm("periodFrom-day") String fromDay,
        @RestForm("periodFrom-month") String fromMonth,
        @RestForm("periodFrom-year") String fromYear,
        @RestForm("periodTo-day") String toDay,
        @RestForm("periodTo-month") String toMonth,
        @RestForm("periodTo-year") String toYear,
        @RestForm String team,
        @RestForm String value,
        @RestForm String missing,
        @RestForm String numerator,
        @RestForm String denominator,
        @RestForm String source,
        @RestForm String version) {

    static ValueForm empty(String version) {
        return new ValueForm("", "", "", "", "", "", "", "", null, "", "", "", version);
    }

    public DateFields periodFrom() {
        return new DateFields(fromDay, fromMonth, fromYear);
    }

    public DateFields periodTo() {
        return new DateFields(toDay, toMonth, toYear);
    }

    ValueForm read(String etag) {
        return new ValueForm(
                fromDay,
                fromMonth,
                fromYear,
                toDay,
                toMonth,
                toYear,
                team,
                value,
                missing,
                numerator,
                denominator,
                source,
                etag);
    }

    Errors errors() {
        var errors = Errors.none();
        Typed.requireDay(errors, periodFrom(), "periodFrom", "the first day of the period");
        Typed.requireDay(errors, periodTo(), "periodTo", "the last day of the period");
        Numbers.allowDecimal(errors, value, "value", "The value");
        Numbers.allowWhole(errors, numerator, "numerator", "What was counted");
        Numbers.allowWhole(errors, denominator, "denominator", "Out of how many");
        errors.require(
                () -> (Typed.orNull(value) == null) != (Typed.orNull(missing) == null),
                "value",
                "Enter the value, or say why there is none");
        return errors.requireText(source, "source", "Enter where the value stands");
    }

    Observe said() {
        return new Observe(
                Typed.day(periodFrom()),
                Typed.day(periodTo()),
                Typed.orNull(team),
                Numbers.decimal(value),
                Typed.orNull(missing),
                Numbers.whole(numerator),
                Numbers.whole(denominator),
                source);
    }
}
