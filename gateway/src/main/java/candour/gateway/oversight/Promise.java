package candour.gateway.oversight;

import java.time.LocalDate;

/**
 * One thing promised or owed, and how it stands today.
 *
 * @param due as well as it was given, or null
 */
public record Promise(
        String kind,
        String what,
        String byWhom,
        String due,
        String state,
        String stateTitle,
        LocalDate doneOn,
        Source source) {

    /** The record it comes from. */
    public record Source(String kind, String id, String title) {}

    public boolean isOverdue() {
        return "OVERDUE".equals(state);
    }

    public boolean isDuty() {
        return "DUTY".equals(kind);
    }
}
