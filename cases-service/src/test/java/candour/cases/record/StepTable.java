package candour.cases.record;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.access.Role;
import candour.conventions.trial.Published;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** What every step table must be: the one published, with every state reached, and left unless it is an end. */
public final class StepTable {

    private StepTable() {}

    /** Compares with {@code published/<file>-steps.md}: the table a practitioner has read. */
    public static <S extends Enum<S>, T extends Enum<T> & Step<S>> void mustBePublished(
            Class<T> steps, String file, String heading) {
        var top = "# " + heading + "\n\n| step | from | to | by | meaning |\n|---|---|---|---|---|\n";
        Published.mustEqual(
                file + "-steps.md",
                Arrays.stream(steps.getEnumConstants()).map(StepTable::row).collect(joining("\n", top, "\n")));
    }

    public static <S extends Enum<S>, T extends Enum<T> & Step<S>> void mustReachEveryState(
            Class<T> steps, Class<S> states) {
        var reached = EnumSet.noneOf(states);
        Arrays.stream(steps.getEnumConstants()).forEach(step -> step.row().to().ifPresent(reached::add));
        assertThat(reached).containsExactlyInAnyOrder(states.getEnumConstants());
    }

    public static <S extends Enum<S>, T extends Enum<T> & Step<S>> void mustLeaveEveryStateBut(
            Set<S> ends, Class<T> steps, Class<S> states) {
        var left = EnumSet.noneOf(states);
        Arrays.stream(steps.getEnumConstants())
                .filter(step -> step.row().to().isPresent())
                .forEach(step -> left.addAll(step.row().from()));
        left.addAll(ends);
        assertThat(left).containsExactlyInAnyOrder(states.getEnumConstants());
    }

    private static String row(Step<?> step) {
        var row = step.row();
        var from = row.from().isEmpty() ? "(new)" : listed(row.from(), Step::words);
        var to = row.to().map(Step::words).orElse("(stays)");
        return "| %s | %s | %s | %s | %s |"
                .formatted(row.title(), from, to, listed(row.by(), Role::words), row.meaning());
    }

    private static <E extends Enum<?>> String listed(Collection<? extends E> all, Function<E, String> words) {
        return all.stream()
                .sorted((one, other) -> one.ordinal() - other.ordinal())
                .map(words::apply)
                .collect(joining(", "));
    }
}
