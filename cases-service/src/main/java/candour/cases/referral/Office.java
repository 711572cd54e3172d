package candour.cases.referral;

import candour.cases.access.Role;
import candour.conventions.Actor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which of its roles somebody decides, as a reader says it. */
final class Office {

    private Office() {}

    static String of(Actor actor) {
        return Stream.of(Role.values())
                .filter(role -> role.isHeldBy(actor))
                .map(Role::words)
                .collect(Collectors.joining(", "));
    }
}
