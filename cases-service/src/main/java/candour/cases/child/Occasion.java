package candour.cases.child;

import candour.conventions.Actor;
import candour.conventions.Time;
import java.time.Instant;
import java.time.LocalDate;

/** Who records something, and when. */
record Occasion(Actor by, Instant at) {

    LocalDate today() {
        return LocalDate.ofInstant(at, Time.LONDON);
    }
}
