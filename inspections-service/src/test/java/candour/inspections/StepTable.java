package candour.inspections;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Any step table of the service, read by its own methods: what a step is called, from which states it leads, and to which. */
record StepTable(Class<?> steps) {

    Object[] constants() {
        return steps.getEnumConstants();
    }

    static String title(Object step) {
        return (String) call(step, "title");
    }

    /** How each state is reached and left, for a practitioner to read. */
    String states() {
        return Arrays.stream(stateType().getEnumConstants())
                .map(state -> "| %s | %s | %s |"
                        .formatted(
                                words(state),
                                titles(step -> to(step).filter(state::equals).isPresent()),
                                titles(step -> from(step).contains(state) && to(step).isPresent())))
                .collect(Collectors.joining(
                        "\n",
                        "\n## How each state is reached and left\n\n| state | reached by | left by |\n|---|---|---|\n",
                        "\n"));
    }

    List<?> neverReached() {
        return all().filter(state -> Arrays.stream(constants())
                        .noneMatch(step -> to(step).filter(state::equals).isPresent()))
                .toList();
    }

    List<?> neverLeft() {
        return all().filter(state -> Arrays.stream(constants())
                        .noneMatch(step -> from(step).contains(state) && to(step).isPresent()))
                .toList();
    }

    private java.util.stream.Stream<?> all() {
        return Arrays.stream(stateType().getEnumConstants());
    }

    private Class<?> stateType() {
        return from(constants()[0]).iterator().next().getClass();
    }

    private String titles(Predicate<Object> which) {
        return Arrays.stream(constants()).filter(which).map(StepTable::title).collect(Collectors.joining(", "));
    }

    private static Collection<?> from(Object step) {
        return call(step, "from") instanceof Collection<?> states ? states : Set.of(call(step, "from"));
    }

    private static Optional<?> to(Object step) {
        return call(step, "to") instanceof Optional<?> state ? state : Optional.of(call(step, "to"));
    }

    static String words(Object state) {
        try {
            return (String) call(state, "words");
        } catch (IllegalStateException calledOtherwise) {
            return (String) call(state, "title");
        }
    }

    private static Object call(Object on, String name) {
        try {
            var method = on.getClass().isAnonymousClass()
                    ? on.getClass().getSuperclass().getDeclaredMethod(name)
                    : on.getClass().getDeclaredMethod(name);
            method.setAccessible(true);
            return method.invoke(on);
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException(none);
        }
    }
}
