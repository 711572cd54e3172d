package candour.timescales;

import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Objects;

/**
 * A date known to the day, the month or the year, with the words it came in. {@code earliest} is the first day it can
 * be; what it cannot say it answers with a range.
 */
public record PartialDate(LocalDate earliest, Precision precision, String words) {

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** In order of time; of dates that begin together the better known comes first. */
    public static final Comparator<PartialDate> IN_ORDER =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::precision);

    public PartialDate {
        Objects.requireNonNull(precision, "precision");
        Checks.written(words, "wording of the date");
        if (!earliest.equals(first(earliest, precision))) {
            throw new IllegalArgumentException(earliest + " is not the first day of a " + precision);
        }
    }

    public static PartialDate day(LocalDate day, String words) {
        return new PartialDate(day, Precision.DAY, words);
    }

    public static PartialDate month(YearMonth month, String words) {
        return new PartialDate(month.atDay(1), Precision.MONTH, words);
    }

    public static PartialDate year(Year year, String words) {
        return new PartialDate(year.atDay(1), Precision.YEAR, words);
    }

    /** Reads yyyy-mm-dd, yyyy-mm or yyyy, kept as its words; else an {@link IllegalArgumentException}. */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> year(Year.parse(text), text);
                case 7 -> month(YearMonth.parse(text), text);
                default -> day(LocalDate.parse(text), text);
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not yyyy-mm-dd, yyyy-mm or yyyy: \"" + text + "\"", e);
        }
    }

    /** yyyy-mm-dd, yyyy-mm or yyyy, as much as is known. */
    public String text() {
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> Year.from(earliest).toString();
        };
    }

    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.with(lastDayOfMonth());
            case YEAR -> earliest.with(lastDayOfYear());
        };
    }

    public boolean mayBe(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest());
    }

    /** Whether the day is certainly after it: something due in a month is overdue when the month is over. */
    public boolean isBefore(LocalDate day) {
        return latest().isBefore(day);
    }

    /** As precisely known, so many months later; a year moves by whole years only. The words become its text. */
    public PartialDate plusMonths(int months) {
        if (precision == Precision.YEAR && months % 12 != 0) {
            throw new IllegalArgumentException("A date known to the year cannot be moved by " + months + " months");
        }
        var moved = new PartialDate(earliest.plusMonths(months), precision, words);
        return new PartialDate(moved.earliest, precision, moved.text());
    }

    /** The complete months to a later date, fewest and most; refused where the other is certainly earlier. */
    public MonthRange monthsTo(PartialDate later) {
        if (later.isBefore(earliest)) {
            throw new IllegalArgumentException(later.text() + " is before " + text());
        }
        var fewest = Math.max(0, MONTHS.between(latest(), later.earliest));
        return new MonthRange(Math.toIntExact(fewest), Math.toIntExact(MONTHS.between(earliest, later.latest())));
    }

    private static LocalDate first(LocalDate date, Precision precision) {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }
}
