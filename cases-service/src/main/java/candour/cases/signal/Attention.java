package candour.cases.signal;

import candour.cases.facts.ChildFacts;
import candour.cases.facts.Fact;
import candour.cases.facts.FactKind;
import candour.cases.signal.TierRule.Raised;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much attention a child needs: facts in, reasons out. The same facts, in whatever order, give the same standing. */
public record Attention(Thresholds thresholds) {

    private static final int LOOK_AHEAD_DAYS = 45;

    /** Where the child stands on the day. */
    public Standing of(ChildFacts facts, LocalDate today) {
        var day = new AsOf(facts, today, thresholds);
        var signals = found(Signal.class, Signal::in, day);
        var dangers = found(Danger.class, Danger::in, day);
        var raised = new Raised(dangers.keySet(), signals.keySet(), day.isAcute());
        var rule = TierRule.of(raised);
        return new Standing(
                facts.child(),
                isListed(day, raised),
                rule.tier(),
                rule,
                raised.families(),
                Stream.concat(reasons(dangers, Reason::of), reasons(signals, Reason::of))
                        .toList(),
                day.lastSeen().orElse(null),
                nextDue(facts),
                birth(facts),
                team(day));
    }

    /** The first day within weeks on which, as things stand, the standing is another one; empty where none is in sight. */
    public Optional<LocalDate> changesOn(Standing now, ChildFacts facts, LocalDate today) {
        return IntStream.rangeClosed(1, LOOK_AHEAD_DAYS)
                .mapToObj(today::plusDays)
                .filter(day -> !of(facts, day).equals(now))
                .findFirst();
    }

    private static <R extends Enum<R>> Map<R, List<Found>> found(
            Class<R> rows, BiFunction<R, AsOf, Stream<Found>> reading, AsOf day) {
        var found = new EnumMap<R, List<Found>>(rows);
        for (var row : rows.getEnumConstants()) {
            var facts = reading.apply(row, day).distinct().toList();
            if (!facts.isEmpty()) {
                found.put(row, facts);
            }
        }
        return found;
    }

    private static <R> Stream<Reason> reasons(Map<R, List<Found>> found, BiFunction<R, Found, Reason> reason) {
        return found.entrySet().stream()
                .flatMap(row -> row.getValue().stream()
                        .sorted(Comparator.comparing(Found::since).thenComparing(Found::fact, Fact.IN_ORDER))
                        .map(fact -> reason.apply(row.getKey(), fact)));
    }

    /** What happened long ago lists nobody by itself. */
    private static boolean isListed(AsOf day, Raised raised) {
        return day.isConcern()
                || !raised.dangers().isEmpty()
                || !Set.of(Signal.REPEAT).containsAll(raised.signals());
    }

    private static Fact nextDue(ChildFacts facts) {
        return facts.of(FactKind.CLOCK).findFirst().orElse(null);
    }

    private static LocalDate birth(ChildFacts facts) {
        return Stream.of(FactKind.BORN, FactKind.EXPECTED)
                .flatMap(facts::of)
                .map(Fact::on)
                .findFirst()
                .orElse(null);
    }

    private static String team(AsOf day) {
        return day.begun(FactKind.TEAM)
                .reduce((one, next) -> next)
                .map(Fact::what)
                .orElse("");
    }
}
