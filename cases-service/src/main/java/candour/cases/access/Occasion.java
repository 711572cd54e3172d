package candour.cases.access;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Time;
import java.time.Instant;
import java.time.LocalDate;

/** Who records something, and when. */
public record Occasion(Actor by, Instant at) {

    public LocalDate today() {
        return LocalDate.ofInstant(at, Time.LONDON);
    }

    /** Refuses with 422 a day that is still to come: what happened may be recorded late, never early. */
    public void mustHavePassed(String pointer, LocalDate day) {
        if (day.isAfter(today())) {
            throw ProblemException.rule(pointer, "Enter a day that is not in the future");
        }
    }

    /** Refuses with 422 a day before the one that what happened must follow. */
    public void mustHavePassedSince(LocalDate first, String pointer, LocalDate day) {
        mustHavePassed(pointer, day);
        if (day.isBefore(first)) {
            throw ProblemException.rule(pointer, "Enter a day that is not before " + first);
        }
    }
}
