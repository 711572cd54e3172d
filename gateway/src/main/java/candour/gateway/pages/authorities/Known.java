package candour.gateway.pages.authorities;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How pages say a date that is known to the day (2010-07-16), the month (2010-07) or the year (2010). */
@TemplateExtension(namespace = "known")
public final class Known {

    private static final int A_MONTH = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Known() {}

    /** "16 July 2010", "July 2010" or "2010": never more than is known. */
    public static String words(String date) {
        if (date == null) {
            return "";
        }
        if (date.length() < A_MONTH) {
            return date;
        }
        return date.length() == A_MONTH ? MONTH.format(YearMonth.parse(date)) : DAY.format(LocalDate.parse(date));
    }

    /** "on 16 July 2010", "in July 2010". */
    public static String on(String date) {
        return (date.length() > A_MONTH ? "on " : "in ") + words(date);
    }

    /** "by 16 July 2010", "by the end of July 2010". */
    public static String by(String date) {
        return (date.length() > A_MONTH ? "by " : "by the end of ") + words(date);
    }
}
