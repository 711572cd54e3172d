package candour.cases.record;

import candour.cases.access.Role;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a step table, as a practitioner reads it.
 *
 * @param from where the record may stand before; nowhere for a step that makes the record
 * @param to where it stands afterwards; empty for a fact that is recorded where it stands
 * @param by whose step it is
 * @param title what the button says
 * @param meaning what it means, in the words of the guidance
 */
public record Row<S extends Enum<S>>(Set<S> from, Optional<S> to, Set<Role> by, String title, String meaning) {

    public Row {
        from = Set.copyOf(from);
        by = Set.copyOf(by);
    }

    public static <S extends Enum<S>> Set<S> anew() {
        return Set.of();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S extends Enum<S>> Set<S> from(S... states) {
        return Set.of(states);
    }

    public static <S extends Enum<S>> Optional<S> to(S state) {
        return Optional.of(state);
    }

    public static <S extends Enum<S>> Optional<S> stay() {
        return Optional.empty();
    }

    public static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
