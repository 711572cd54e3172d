package candour.gateway;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The only source of "now" and "today"; today is a day in London. */
@ApplicationScoped
public class Time {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final InstantSource source;

    Time(InstantSource source) {
        this.source = source;
    }

    public Instant now() {
        return source.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }

    /** The time on a London clock, as pages say it: {@code 10:42}. */
    public String clock() {
        return CLOCK.format(now().atZone(LONDON));
    }

    /** Kept apart so that a test can put its own clock here. */
    @ApplicationScoped
    static class SystemTime {
        @Produces
        @ApplicationScoped
        @DefaultBean
        InstantSource system() {
            return InstantSource.system();
        }
    }
}
