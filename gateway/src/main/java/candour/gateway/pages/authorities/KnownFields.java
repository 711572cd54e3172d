package candour.gateway.pages.authorities;

import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** A date as well as it is known, from three boxes of which the day, or the day and the month, may be left empty. */
public final class KnownFields {

    private KnownFields() {}

    /** {@code 2010-07-16}, {@code 2010-07} or {@code 2010}; empty where nothing real was typed. */
    public static Optional<String> text(DateFields typed) {
        var year = box(typed.year());
        if (!year.matches("\\d{4}")) {
            return Optional.empty();
        }
        if (!box(typed.day()).isEmpty()) {
            return typed.date().map(Object::toString);
        }
        return box(typed.month()).isEmpty() ? Optional.of(year) : month(year, box(typed.month()));
    }

    private static Optional<String> month(String year, String month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))
                    .toString());
        } catch (NumberFormatException | DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    /** Asks for a date; one known to the month or the year will do. */
    public static void require(Errors errors, DateFields typed, String field, String what) {
        if (typed.isEmpty()) {
            errors.add(field, "Enter " + what);
        } else {
            allow(errors, typed, field, what);
        }
    }

    /** As {@link #require}, but the three boxes may all be left empty. */
    public static void allow(Errors errors, DateFields typed, String field, String what) {
        if (!typed.isEmpty() && text(typed).isEmpty()) {
            errors.add(
                    field,
                    what.substring(0, 1).toUpperCase(java.util.Locale.UK) + what.substring(1)
                            + " must be a real date, like 27 3 2026, or a month and a year, or a year");
        }
    }

    private static String box(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
