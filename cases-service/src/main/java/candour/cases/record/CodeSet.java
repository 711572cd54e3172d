package candour.cases.record;

import candour.conventions.ProblemException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One code of a set that a return prescribes: an enum of constants each holding its code and label. A code that is retired
 * stays and is dated, because records of its time hold it. Where the code is no Java name, the enum declares {@link #code}
 * itself, with {@code @JsonValue}, so that the interface speaks the code too.
 */
public interface CodeSet {

    String name();

    /** As the return writes it: {@code 1A}. */
    default String code() {
        return name();
    }

    /** What the return says it means. */
    String label();

    /** Where the set is written. */
    String source();

    /** The first day of its use; empty where it has been in use for as long as the set. */
    default Optional<LocalDate> from() {
        return Optional.empty();
    }

    /** The last day of its use; empty while it is in use. */
    default Optional<LocalDate> to() {
        return Optional.empty();
    }

    default boolean isUsedOn(LocalDate day) {
        return from().filter(day::isBefore).isEmpty()
                && to().filter(day::isAfter).isEmpty();
    }

    /** Refuses with 422 a code that was not in use on the day, naming the field. */
    default void mustBeUsedOn(LocalDate day, String pointer) {
        if (!isUsedOn(day)) {
            throw ProblemException.rule(pointer, "Choose a code in use on that day: %s was not".formatted(code()));
        }
    }
}
