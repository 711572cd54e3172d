package candour.cases.referral;

import candour.cases.access.Occasion;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who wrote something down, and when. */
@Embeddable
public record Recorded(Instant recordedAt, String bySubject, String byName) {

    public static Recorded of(Occasion occasion) {
        return new Recorded(
                occasion.at(), occasion.by().subject(), occasion.by().name());
    }
}
