package candour.cases.chronology;

import candour.cases.chronology.Occurred.Precision;
import candour.conventions.Time;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The first and the last day that something written can mean.
 *
 * @param at the moment, where one was written; else null
 * @param guessed the year was not written
 */
record Bounds(LocalDate from, LocalDate to, Instant at, Precision precision, boolean guessed) {

    private static final int YEARS_BACK = 8;

    Bounds {
        Parts.sensible(from.getYear());
        if (to.isBefore(from)) {
            throw new DateTimeException("It ends before it begins");
        }
    }

    static Bounds moment(LocalDateTime london) {
        var day = london.toLocalDate();
        return new Bounds(day, day, london.atZone(Time.LONDON).toInstant(), Precision.INSTANT, false);
    }

    static Bounds day(LocalDate day) {
        return new Bounds(day, day, null, Precision.DAY, false);
    }

    static Bounds month(YearMonth month) {
        return new Bounds(month.atDay(1), month.atEndOfMonth(), null, Precision.MONTH, false);
    }

    static Bounds year(int year) {
        return new Bounds(Year.of(year).atDay(1), LocalDate.of(year, 12, 31), null, Precision.YEAR, false);
    }

    static Bounds range(LocalDate from, LocalDate to) {
        return new Bounds(from, to, null, Precision.RANGE, false);
    }

    /** The last one that has begun by today, which is a guess. */
    static Bounds last(LocalDate today, IntFunction<Bounds> ofYear) {
        return IntStream.iterate(today.getYear(), year -> year - 1)
                .limit(YEARS_BACK)
                .boxed()
                .flatMap(year -> ofYear(year, ofYear))
                .filter(bounds -> !bounds.from.isAfter(today))
                .findFirst()
                .map(Bounds::guess)
                .orElseThrow(() -> new DateTimeException("No such day lately"));
    }

    private static Stream<Bounds> ofYear(int year, IntFunction<Bounds> ofYear) {
        try {
            return Stream.of(ofYear.apply(year));
        } catch (DateTimeException notInThatYear) {
            return Stream.empty();
        }
    }

    /** The same days, of which somebody has to make sure. */
    Bounds guess() {
        return new Bounds(from, to, at, precision, true);
    }

    /** From the first day of one to the last of the other. */
    Bounds until(Bounds other) {
        return range(from, other.to);
    }
}
