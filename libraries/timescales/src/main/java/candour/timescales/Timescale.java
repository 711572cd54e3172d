package candour.timescales;

import java.time.LocalDate;
import java.util.Optional;

/** A named timescale, usually a constant of an enum that a service keeps for one aggregate. */
public interface Timescale<E> {
    String name();

    Rules<E> rules();

    /** On whom the duty lies; empty where the whole table is about one body. */
    default String onWhom() {
        return "";
    }

    /** The deadline this event begins on the day; none where the rule of that day has another start, or no term. */
    default Optional<Deadline> start(E event, LocalDate on) {
        return rules().on(on).filter(rule -> rule.isStartedBy(event)).flatMap(rule -> rule.start(name(), on));
    }

    /** Whether the event stops the deadline under the rule it began with, whatever has been in force since. */
    default boolean isStoppedBy(E event, Deadline deadline) {
        return deadline.timescale().equals(name())
                && rules().in(deadline.regime())
                        .filter(rule -> rule.isStoppedBy(event))
                        .isPresent();
    }
}
