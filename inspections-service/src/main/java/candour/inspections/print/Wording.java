package candour.inspections.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and codes are written on paper. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Wording() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String day(Instant at) {
        return DAY.format(at.atZone(LONDON));
    }

    /** {@code PRIORITY_ACTION} becomes "Priority action". */
    static String of(String code) {
        if (code == null || code.isBlank()) {
            return "";
        }
        var plain = code.replace('_', ' ').toLowerCase(Locale.UK);
        return plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
    }

    static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
