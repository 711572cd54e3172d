package candour.gateway.pages.children;

import candour.gateway.children.Birth;
import candour.gateway.children.ChildrenClient.RegisterChild;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import org.jboss.resteasy.reactive.RestForm;

/** A child to register, by the date of birth or, before birth, by the expected date. */
record NewChildForm(
        @RestForm String key,
        @RestForm String givenName,
        @RestForm String familyName,
        @RestForm("bornOn-day") String bornDay,
        @RestForm("bornOn-month") String bornMonth,
        @RestForm("bornOn-year") String bornYear,
        @RestForm("expectedOn-day") String expectedDay,
        @RestForm("expectedOn-month") String expectedMonth,
        @RestForm("expectedOn-year") String expectedYear) {

    static NewChildForm empty(String key) {
        return new NewChildForm(key, "", "", "", "", "", "", "", "");
    }

    public DateFields bornOn() {
        return new DateFields(bornDay, bornMonth, bornYear);
    }

    public DateFields expectedOn() {
        return new DateFields(expectedDay, expectedMonth, expectedYear);
    }

    Errors errors() {
        var errors = Errors.none().requireText(familyName, "familyName", "Enter the family name");
        if (bornOn().isEmpty() == expectedOn().isEmpty()) {
            return errors.add("bornOn", "Enter either the date of birth or the expected date of birth");
        }
        return errors.require(
                        () -> bornOn().isEmpty() || Birth.typed(bornOn()).isPresent(),
                        "bornOn",
                        "Date of birth must be a real date, like 27 3 2019, or a month or a year")
                .require(
                        () -> expectedOn().isEmpty() || expectedOn().date().isPresent(),
                        "expectedOn",
                        "Expected date of birth must be a real date, like 27 3 2027");
    }

    RegisterChild command() {
        return new RegisterChild(
                WrittenName.orNull(givenName),
                WrittenName.orNull(familyName),
                Birth.typed(bornOn()).orElse(null),
                expectedOn().date().orElse(null));
    }
}
