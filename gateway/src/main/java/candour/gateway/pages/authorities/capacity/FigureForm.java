package candour.gateway.pages.authorities.capacity;

import candour.gateway.improvement.PromisesClient.RecordFigure;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.KnownFields;
import candour.gateway.pages.authorities.Numbers;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A figure about a workforce with its source, or why there is none. */
record FigureForm(
        @RestForm String figure,
        @RestForm("period-day") String day,
        @RestForm("period-month") String month,
        @RestForm("period-year") String year,
        @RestForm String team,
        @RestForm String low,
        @RestForm String high,
        @RestForm String missing,
        @RestForm String source,
        @RestForm String claimedBy,
        @RestForm String definition,
        @RestForm String key) {

    static FigureForm empty(String key) {
        return new FigureForm(null, "", "", "", "", "", "", null, "", "", "", key);
    }

    public DateFields period() {
        return new DateFields(day, month, year);
    }

    Errors errors() {
        var errors = Errors.none().requireText(figure, "figure", "Select the figure");
        KnownFields.require(errors, period(), "period", "the period");
        Numbers.allowDecimal(errors, low, "low", "The value");
        Numbers.allowDecimal(errors, high, "high", "The most it can be");
        errors.require(
                () -> (Typed.orNull(low) == null) != (Typed.orNull(missing) == null),
                "low",
                "Enter the value, or say why there is none");
        return errors.requireText(source, "source", "Enter where the figure stands");
    }

    RecordFigure said(String ons) {
        return new RecordFigure(
                ons,
                figure,
                KnownFields.text(period()).orElse(null),
                Typed.orNull(team),
                Numbers.decimal(low),
                Numbers.decimal(high),
                Typed.orNull(missing),
                source,
                Typed.orNull(claimedBy),
                Typed.orNull(definition));
    }
}
