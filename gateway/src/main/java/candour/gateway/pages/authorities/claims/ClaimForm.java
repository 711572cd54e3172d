package candour.gateway.pages.authorities.claims;

import candour.gateway.oversight.InterventionsClient.RecordClaim;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.KnownFields;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.session.SignedIn;
import java.math.BigDecimal;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;

/** A claim being recorded. */
record ClaimForm(
        @RestForm String intervention,
        @RestForm String text,
        @RestForm String claimant,
        @RestForm String source,
        @RestForm String theirWord,
        @RestForm String value,
        @RestForm String unit,
        @RestForm String definition,
        @RestForm("saidOn-day") String day,
        @RestForm("saidOn-month") String month,
        @RestForm("saidOn-year") String year,
        @RestForm String key) {

    private static final Set<String> NATIONAL = Set.of("inspector", "lead-inspector", "moderator", "adviser");
    private static final Set<String> LOCAL = Set.of("director", "officer", "scrutiny-member", "executive-member");

    static boolean isOffered(SignedIn person, String ons) {
        return person.isAnyOf(NATIONAL)
                || person.isAnyOf(LOCAL)
                        && person.authority().filter(ons::equals).isPresent();
    }

    static ClaimForm empty(String key) {
        return new ClaimForm("", "", "", "", "", "", "", "", "", "", "", key);
    }

    public DateFields saidOn() {
        return new DateFields(day, month, year);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(text, "text", "Enter what was said")
                .requireText(claimant, "claimant", "Enter which office or outlet said it")
                .requireText(source, "source", "Enter where it can be looked up");
        KnownFields.require(errors, saidOn(), "saidOn", "when it was said");
        return errors.require(() -> isNumber(value), "value", "The number claimed must be a number, like 40 or 27.9");
    }

    private static boolean isNumber(String typed) {
        return typed == null || typed.isBlank() || typed.strip().matches("-?\\d{1,12}(\\.\\d{1,6})?");
    }

    RecordClaim said() {
        var number = Typed.orNull(value);
        return new RecordClaim(
                Typed.orNull(intervention),
                Typed.text(text),
                claimant,
                source,
                KnownFields.text(saidOn()).orElse(null),
                Typed.orNull(theirWord),
                number == null ? null : new BigDecimal(number.strip()),
                Typed.orNull(unit),
                Typed.orNull(definition));
    }
}
