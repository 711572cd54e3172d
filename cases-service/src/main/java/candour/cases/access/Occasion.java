package candour.cases.access;

import candour.conventions.Actor;
import candour.conventions.Time;
import java.time.Instant;
import java.time.LocalDate;

/** Who records something, and when. */
public record Occasion(Actor by, Instant at) {

    public LocalDate today() {
        return LocalDate.ofInstant(at, Time.LONDON);
    }
}
