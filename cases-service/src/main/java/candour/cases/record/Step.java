package candour.cases.record;

import candour.cases.access.Role;
import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import java.util.Locale;

/** A constant of a step table: the enum of one kind of record, each constant holding its row. */
public interface Step<S extends Enum<S>> {

    Row<S> row();

    String name();

    /** The last segment of the step's address and of its ledger entries' kind: {@code referrer-told}. */
    default String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the table lets it be taken where the record stands; {@code null} is a record that is not there yet. */
    default boolean isOpenIn(S state) {
        return state == null ? row().from().isEmpty() : row().from().contains(state);
    }

    default boolean isFor(Actor actor) {
        return Role.isAnyHeldBy(row().by(), actor);
    }

    /** Refuses a step out of order with 409, and one that is another role's with 403, in this order. */
    default void mustBeOpen(S state, Actor actor) {
        if (!isOpenIn(state)) {
            var where = state == null ? "not there yet" : words(state);
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be taken while the record is %s.".formatted(row().title(), where));
        }
        if (!isFor(actor)) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
    }

    /** A state as a reader says it: {@code no further action}. */
    static String words(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
