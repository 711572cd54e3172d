package candour.gateway.pages.inspections.holds;

import candour.gateway.inspections.HoldsClient.PlaceHold;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A hold being placed. */
record HoldForm(
        @RestForm String reason,
        @RestForm("from-day") String fromDay,
        @RestForm("from-month") String fromMonth,
        @RestForm("from-year") String fromYear,
        @RestForm("expectedTo-day") String toDay,
        @RestForm("expectedTo-month") String toMonth,
        @RestForm("expectedTo-year") String toYear,
        @RestForm String publicText,
        @RestForm String key) {

    static HoldForm empty(String key) {
        return new HoldForm(null, "", "", "", "", "", "", "", key);
    }

    public DateFields from() {
        return new DateFields(fromDay, fromMonth, fromYear);
    }

    public DateFields expectedTo() {
        return new DateFields(toDay, toMonth, toYear);
    }

    Errors errors() {
        var errors = Errors.none().requireText(reason, "reason", "Select what publication is held for");
        Typed.requireDay(errors, from(), "from", "the first day of the hold");
        Typed.requireDay(errors, expectedTo(), "expectedTo", "the day on which it is expected to end");
        return errors.requireText(publicText, "publicText", "Enter why, for everybody to read");
    }

    PlaceHold given() {
        return new PlaceHold(reason, Typed.day(from()), Typed.day(expectedTo()), Typed.text(publicText));
    }
}
