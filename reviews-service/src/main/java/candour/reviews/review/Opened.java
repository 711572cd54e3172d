package candour.reviews.review;

import candour.conventions.Actor;
import candour.conventions.Time;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Who opened a review, and when. */
@Embeddable
public record Opened(Instant openedAt, String bySubject, String byName) {

    static Opened of(Actor actor, Instant at) {
        return new Opened(at, actor.subject(), actor.name());
    }

    LocalDate on() {
        return LocalDate.ofInstant(openedAt, Time.LONDON);
    }
}
