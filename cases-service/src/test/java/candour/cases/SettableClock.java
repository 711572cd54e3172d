package candour.cases;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The service's clock in tests: the system's, until a test says what time it is in London. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableClock implements InstantSource {

    private volatile Instant said;

    /** It is now this time in London, for example {@code 2024-03-27T09:30}; the clock stands still. */
    public void standAt(String london) {
        said = LocalDateTime.parse(london).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    public void runAgain() {
        said = null;
    }

    @Override
    public Instant instant() {
        var now = said;
        return now == null ? InstantSource.system().instant() : now;
    }
}
