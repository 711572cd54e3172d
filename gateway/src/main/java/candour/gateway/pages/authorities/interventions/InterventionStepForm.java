package candour.gateway.pages.authorities.interventions;

import candour.gateway.oversight.InterventionsClient.TakeStep;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.KnownFields;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** The confirmation of a step of an intervention. */
record InterventionStepForm(
        @RestForm String version,
        @RestForm String reason,
        @RestForm String successor,
        @RestForm("on-day") String day,
        @RestForm("on-month") String month,
        @RestForm("on-year") String year) {

    static InterventionStepForm of(String version) {
        return new InterventionStepForm(version, "", "", "", "", "");
    }

    InterventionStepForm against(String now) {
        return new InterventionStepForm(now, reason, successor, day, month, year);
    }

    public DateFields on() {
        return new DateFields(day, month, year);
    }

    Errors errors() {
        var errors = Errors.none();
        KnownFields.allow(errors, on(), "on", "when it happened");
        return errors;
    }

    TakeStep facts() {
        return new TakeStep(KnownFields.text(on()).orElse(null), Typed.orNull(reason), Typed.orNull(successor));
    }
}
