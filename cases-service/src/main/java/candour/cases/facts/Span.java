package candour.cases.facts;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * From one day until another.
 *
 * @param until the day it ended; null while it has not
 */
public record Span(LocalDate from, LocalDate until) {

    static final Comparator<Span> IN_ORDER = Comparator.comparing(Span::from)
            .thenComparing(Span::until, Comparator.nullsLast(Comparator.naturalOrder()));

    public static Span on(LocalDate day) {
        return new Span(day, day);
    }

    public static Span since(LocalDate day) {
        return new Span(day, null);
    }

    /** Begun, and on that day not ended. */
    public boolean isOpenOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** Ended on that day or before. */
    public boolean isOverOn(LocalDate day) {
        return until != null && !until.isAfter(day);
    }
}
