package candour.timescales;

import java.util.Objects;

/** How a timescale runs: the event that starts it, the one that stops it, how long it may take, on which calendar. */
public record Course<E>(E starts, E stops, Term term, WorkingCalendar calendar) {
    public Course {
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(stops, "stops");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(calendar, "calendar");
    }
}
