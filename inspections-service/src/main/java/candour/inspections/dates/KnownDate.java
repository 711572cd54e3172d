package candour.inspections.dates;

import candour.conventions.ProblemException;
import candour.timescales.MonthRange;
import candour.timescales.PartialDate;
import candour.timescales.PartialDate.Precision;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date as well as it is known: to the day, the month or the year, and never better. In JSON it is as much of the date as
 * is known, so that its length says its precision.
 *
 * @param earliest the first day it can be
 */
@Embeddable
@Schema(
        type = SchemaType.STRING,
        pattern = "\\d{4}(-\\d{2}(-\\d{2})?)?",
        examples = {"2009-02"},
        description = "A date known to the day (2009-02-17), the month (2009-02) or the year (2009)")
public record KnownDate(
        LocalDate earliest, @Enumerated(EnumType.STRING) Precision precision) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** Reads yyyy-mm-dd, yyyy-mm or yyyy; refuses anything else with 422. */
    @JsonCreator
    public static KnownDate parse(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw refused();
        }
        try {
            return of(PartialDate.parse(text));
        } catch (IllegalArgumentException noSuchDate) {
            throw refused();
        }
    }

    private static ProblemException refused() {
        return ProblemException.rule("/on", "Enter a real date, as 2009-02-17, 2009-02 or 2009");
    }

    public static KnownDate of(PartialDate date) {
        return new KnownDate(date.earliest(), date.precision());
    }

    public static KnownDate day(LocalDate day) {
        return new KnownDate(day, Precision.DAY);
    }

    public static KnownDate month(YearMonth month) {
        return new KnownDate(month.atDay(1), Precision.MONTH);
    }

    /** What is reckoned with. */
    public PartialDate partial() {
        return switch (precision) {
            case DAY -> PartialDate.parse(earliest.toString());
            case MONTH -> PartialDate.parse(YearMonth.from(earliest).toString());
            case YEAR -> PartialDate.parse(earliest.toString().substring(0, 4));
        };
    }

    /** {@code 2009-02}. */
    @JsonValue
    public String text() {
        return partial().text();
    }

    /** "16 July 2010", "February 2009" or "2009". */
    public String words() {
        return switch (precision) {
            case DAY -> DAY.format(earliest);
            case MONTH -> MONTH.format(earliest);
            case YEAR -> text();
        };
    }

    /** Whether the day is certainly after it: what is due in a month is overdue on the first day of the next. */
    public boolean isOver(LocalDate today) {
        return partial().isBefore(today);
    }

    /** Whether it is certainly still to come. */
    public boolean isAfter(LocalDate today) {
        return earliest.isAfter(today);
    }

    /** The complete months from it to a later date, fewest and most. */
    public MonthRange monthsTo(KnownDate later) {
        return partial().monthsTo(later.partial());
    }

    @Override
    public String toString() {
        return text();
    }
}
