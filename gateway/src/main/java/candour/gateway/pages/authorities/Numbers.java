package candour.gateway.pages.authorities;

import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.math.BigDecimal;

/** Numbers as people type them: digits with or without a decimal point; an empty box is no number. */
public final class Numbers {

    private Numbers() {}

    /** The number, or null where none was typed. */
    public static BigDecimal decimal(String typed) {
        var text = Typed.orNull(typed);
        return text == null ? null : new BigDecimal(text.strip());
    }

    /** The whole number, or null where none was typed. */
    public static Long whole(String typed) {
        var text = Typed.orNull(typed);
        return text == null ? null : Long.valueOf(text.strip());
    }

    public static void allowDecimal(Errors errors, String typed, String field, String what) {
        errors.require(
                () -> fits(typed, "-?\\d{1,12}(\\.\\d{1,6})?"), field, what + " must be a number, like 40 or 27.9");
    }

    public static void allowWhole(Errors errors, String typed, String field, String what) {
        errors.require(() -> fits(typed, "\\d{1,12}"), field, what + " must be a whole number, like 412");
    }

    private static boolean fits(String typed, String form) {
        return typed == null || typed.isBlank() || typed.strip().matches(form);
    }
}
