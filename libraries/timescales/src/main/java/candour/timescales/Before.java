package candour.timescales;

import static candour.timescales.Counting.AFTER_EVENT;
import static candour.timescales.Counting.CLEAR_DAYS;

import java.time.LocalDate;
import java.util.Set;

/** A length before a planned event; its last day is the last on which the preparing act is early enough. */
public record Before(Term length) implements Term {
    static final String WORDS = "before the event";

    public Before {
        if (length instanceof Before || length instanceof Term.Hours) {
            throw new IllegalArgumentException("A term before an event is in days, weeks or months");
        }
        TermText.check(1, length.counting(), Set.of(AFTER_EVENT, CLEAR_DAYS));
    }

    @Override
    public Counting counting() {
        return length.counting();
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
        return back(event, calendar).minusDays(length.isWait() ? 1 : 0);
    }

    private LocalDate back(LocalDate event, WorkingCalendar calendar) {
        return switch (length) {
            case Term.WorkingDays days -> calendar.workingDayBefore(event, days.count());
            case Term.CalendarDays days -> event.minusDays(days.count());
            case Term.Weeks weeks -> event.minusWeeks(weeks.count());
            case Term.Months months -> event.minusMonths(months.count());
            case Term.Hours _, Before _ -> throw new IllegalStateException("Refused when it was made");
        };
    }

    @Override
    public String words() {
        return length.words();
    }

    @Override
    public String counted() {
        return length.isWait() ? CLEAR_DAYS.words() + " " + WORDS : WORDS;
    }

    @Override
    public boolean isWait() {
        return false;
    }
}
