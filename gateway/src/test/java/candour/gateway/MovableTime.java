package candour.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The machine's clock, put forward by a test. */
@ApplicationScoped
public class MovableTime implements InstantSource {

    private static volatile Duration ahead = Duration.ZERO;

    public static void forward(Duration by) {
        ahead = by;
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }
}
