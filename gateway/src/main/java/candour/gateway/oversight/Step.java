package candour.gateway.oversight;

import candour.gateway.inspections.OpenStep;
import java.util.List;
import java.util.Optional;

/** Finds one of the steps open to the caller. */
final class Step {

    private Step() {}

    static Optional<OpenStep> of(List<OpenStep> open, String noun) {
        return open.stream().filter(step -> step.noun().equals(noun)).findFirst();
    }

    static <T> List<T> listed(List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
