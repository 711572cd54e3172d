package candour.gateway.pages.inspections;

import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import java.time.LocalDate;

/** What came out of a form's boxes. Browsers send line ends as CR LF; texts are kept, compared and quoted with LF. */
public final class Typed {

    private Typed() {}

    /** The text with LF line ends; empty for nothing. */
    public static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text, or null where nothing was typed. */
    public static String orNull(String typed) {
        var text = text(typed);
        return text.isBlank() ? null : text;
    }

    public static boolean isTicked(String box) {
        return box != null && !box.isEmpty();
    }

    /** The day that was typed, or null; {@link #requireDay} has said what is wrong with it. */
    public static LocalDate day(DateFields typed) {
        return typed.date().orElse(null);
    }

    /** Asks for a real date, in the words of the field: "the first day of fieldwork". */
    public static void requireDay(Errors errors, DateFields typed, String field, String what) {
        if (typed.isEmpty()) {
            errors.add(field, "Enter " + what);
        } else if (typed.date().isEmpty()) {
            errors.add(field, realDate(what));
        }
    }

    /** As {@link #requireDay}, but the three boxes may all be left empty. */
    public static void allowDay(Errors errors, DateFields typed, String field, String what) {
        if (!typed.isEmpty() && typed.date().isEmpty()) {
            errors.add(field, realDate(what));
        }
    }

    private static String realDate(String what) {
        return what.substring(0, 1).toUpperCase(java.util.Locale.UK) + what.substring(1)
                + " must be a real date, like 27 3 2026";
    }
}
