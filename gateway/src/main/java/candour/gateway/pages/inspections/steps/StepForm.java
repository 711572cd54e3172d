package candour.gateway.pages.inspections.steps;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient.TakeStep;
import candour.gateway.inspections.OpenStep;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.services.Versioned;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The confirmation of one step.
 *
 * @param version the inspection's ETag when the page was shown
 * @param seen how many lines its journal had then
 */
record StepForm(
        @RestForm String version,
        @RestForm String seen,
        @RestForm String ground,
        @RestForm String reason,
        @RestForm("on-day") String day,
        @RestForm("on-month") String month,
        @RestForm("on-year") String year) {

    static StepForm of(Versioned<Inspection> read) {
        return new StepForm(read.etag(), lines(read), null, "", "", "", "");
    }

    /** What was typed, to be confirmed again against the inspection as it is now. */
    StepForm against(Versioned<Inspection> now) {
        return new StepForm(now.etag(), lines(now), ground, reason, day, month, year);
    }

    private static String lines(Versioned<Inspection> read) {
        return Integer.toString(read.value().journal().size());
    }

    public DateFields on() {
        return new DateFields(day, month, year);
    }

    Errors errors(OpenStep open) {
        var errors = Errors.none();
        if (open.asksForGround()) {
            errors.requireText(ground, "ground", "Select the ground");
        }
        if (open.asksForReason()) {
            errors.requireText(reason, "reason", "Enter the reason in plain words");
        }
        Typed.allowDay(errors, on(), "on", "the day it happened");
        return errors;
    }

    TakeStep facts() {
        return new TakeStep(Typed.day(on()), Typed.orNull(ground), Typed.orNull(reason));
    }

    int linesSeen() {
        return seen != null && seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
    }
}
