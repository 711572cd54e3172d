package candour.gateway.pages.authorities.measures;

import candour.gateway.improvement.PromisesClient.Define;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.Numbers;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A measure being defined, exactly enough that somebody else would count the same. */
record MeasureForm(
        @RestForm String title,
        @RestForm String definition,
        @RestForm String numerator,
        @RestForm String denominator,
        @RestForm String unit,
        @RestForm String better,
        @RestForm String target,
        @RestForm String teamCapable,
        @RestForm List<String> weaknesses,
        @RestForm String key) {

    static MeasureForm empty(String key) {
        return new MeasureForm("", "", "", "", "%", null, "", null, List.of(), key);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(title, "title", "Enter a title")
                .requireText(definition, "definition", "Enter the definition")
                .requireText(numerator, "numerator", "Enter what is counted")
                .requireText(denominator, "denominator", "Enter out of what")
                .requireText(unit, "unit", "Enter the unit")
                .requireText(better, "better", "Say which way is better")
                .requireText(teamCapable, "teamCapable", "Say whether it can be told by team");
        Numbers.allowDecimal(errors, target, "target", "The target");
        return errors;
    }

    Define said(String ons) {
        return new Define(
                ons,
                title,
                definition,
                numerator,
                denominator,
                unit,
                better,
                Numbers.decimal(target),
                Boolean.parseBoolean(teamCapable),
                weaknesses == null ? List.of() : weaknesses);
    }
}
