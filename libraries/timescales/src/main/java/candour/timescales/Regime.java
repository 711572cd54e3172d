package candour.timescales;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A named edition of law or guidance and the days on which it was in force, both inclusive. */
public record Regime(String name, LocalDate validFrom, LocalDate validTo) {
    private static final LocalDate NOT_ENDED = LocalDate.MAX;
    private static final String AMENDED = ", amended from ";

    public Regime {
        Checks.written(name, "name of the regime");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(validTo, "validTo");
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(name + " ends on " + validTo + ", before it begins on " + validFrom);
        }
    }

    /** In force from a day, written yyyy-mm-dd, and not ended. */
    public static Regime since(String name, String from) {
        return new Regime(name, LocalDate.parse(from), NOT_ENDED);
    }

    /** In force from a day to a day, written yyyy-mm-dd. */
    public static Regime between(String name, String from, String to) {
        return new Regime(name, LocalDate.parse(from), LocalDate.parse(to));
    }

    /** The same edition as amended from a day in it on; it keeps its name before that day and has a new one after it. */
    Regime amendedFrom(LocalDate from) {
        return new Regime(name.split(AMENDED, 2)[0] + AMENDED + from, from, validTo);
    }

    Regime until(LocalDate last) {
        return new Regime(name, validFrom, last);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** The last day it was in force, where it has one. */
    public Optional<LocalDate> endedOn() {
        return validTo.equals(NOT_ENDED) ? Optional.empty() : Optional.of(validTo);
    }
}
