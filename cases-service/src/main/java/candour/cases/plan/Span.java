package candour.cases.plan;

import java.time.LocalDate;

/**
 * The days of one plan.
 *
 * @param to the day it ended; null while it runs
 */
record Span(PlanKind kind, LocalDate from, LocalDate to) {

    boolean isOpen() {
        return to == null;
    }

    /** Whether it still runs on a later day than this one. */
    boolean runsBeyond(LocalDate day) {
        return to == null || to.isAfter(day);
    }
}
