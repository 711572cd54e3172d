package candour.inspections.promise;

import candour.inspections.dates.KnownDate;
import java.time.LocalDate;

/** How a promise stands on a day; reckoned, never typed. Said to be kept is not kept. */
public enum PromiseState {
    DUE("Due"),
    OVERDUE("Overdue"),
    NO_DATE("No date was given"),
    SAID_TO_BE_KEPT("Said to be kept, not verified"),
    KEPT("Kept"),
    KEPT_LATE("Kept, late"),
    NOT_KEPT("Not kept, as the executive says");

    private final String words;

    PromiseState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Of something not done yet. */
    static PromiseState open(KnownDate due, LocalDate today) {
        if (due == null) {
            return NO_DATE;
        }
        return due.isOver(today) ? OVERDUE : DUE;
    }

    /** Of something done on a day. */
    static PromiseState done(KnownDate due, LocalDate on) {
        return due != null && due.isOver(on) ? KEPT_LATE : KEPT;
    }
}
