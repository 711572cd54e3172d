package candour.conventions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only source of "now" and "today"; today is a day in London. */
@ApplicationScoped
public class Time {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource source;

    Time(InstantSource source) {
        this.source = source;
    }

    /** Now, to the microsecond that the database keeps. */
    public Instant now() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(source.instant(), LONDON);
    }

    /** Kept apart from {@link Time} so that a test can put its own clock here. */
    @ApplicationScoped
    static class SystemTime {
        @Produces
        @ApplicationScoped
        @io.quarkus.arc.DefaultBean
        InstantSource system() {
            return InstantSource.system();
        }
    }
}
