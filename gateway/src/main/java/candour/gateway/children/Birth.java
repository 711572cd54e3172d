package candour.gateway.children;

import candour.gateway.pages.DateFields;
import candour.gateway.pages.inspections.Say;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A date of birth of which the day, or the month too, may not be known. */
public final class Birth {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Birth() {}

    /** {@code Born 12 April 2019}, {@code Born April 2019}, {@code Expected 3 May 2027}. */
    public static String words(String bornOn, LocalDate expectedOn) {
        if (bornOn != null) {
            return "Born " + day(bornOn);
        }
        return expectedOn == null ? "Date of birth not known" : "Expected " + Say.day(expectedOn);
    }

    private static String day(String bornOn) {
        int figures = bornOn.split("-").length;
        return switch (figures) {
            case 3 -> Say.day(LocalDate.parse(bornOn));
            case 2 -> MONTH.format(YearMonth.parse(bornOn));
            default -> bornOn;
        };
    }

    /** What was typed as yyyy-mm-dd, yyyy-mm or yyyy; empty unless it makes one of these. */
    public static Optional<String> typed(DateFields fields) {
        var year = text(fields.year());
        var month = text(fields.month());
        if (!text(fields.day()).isEmpty() || !year.matches("\\d{4}")) {
            return fields.date().map(LocalDate::toString);
        }
        if (month.isEmpty()) {
            return Optional.of(year);
        }
        return month.matches("0?[1-9]|1[0-2]")
                ? Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))
                        .toString())
                : Optional.empty();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
