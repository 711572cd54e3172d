package candour.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One timescale through its regimes, oldest first. Regimes may neither overlap nor leave a day between them: a time
 * without the timescale is stated by a {@link Rule#without} row.
 */
public record Rules<E>(List<Rule<E>> rows) {

    public Rules {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A timescale has at least one rule");
        }
        for (int i = 1; i < rows.size(); i++) {
            checkFollows(rows.get(i - 1).regime(), rows.get(i).regime());
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> Rules<E> of(Rule<E>... rows) {
        return new Rules<>(List.of(rows));
    }

    /** The rule in force on the day; none before the first regime or after the last. */
    public Optional<Rule<E>> on(LocalDate day) {
        return rows.stream().filter(rule -> rule.regime().inForceOn(day)).findFirst();
    }

    /** The rule a deadline began under, which it keeps for life. */
    public Optional<Rule<E>> in(String regime) {
        return rows.stream().filter(rule -> rule.regime().name().equals(regime)).findFirst();
    }

    /**
     * The same timescale with another term from a day on. What began earlier keeps its row, and so its term: the row in force on
     * the day is divided, nothing else moves. Refused where no row is in force on the day, or the one that is has no term.
     */
    public Rules<E> amended(LocalDate from, Term term, Authority authority) {
        var old = on(from).orElseThrow(() -> new IllegalArgumentException("Nothing is in force on " + from));
        var divided = new ArrayList<Rule<E>>();
        for (var row : rows) {
            if (!row.equals(old)) {
                divided.add(row);
                continue;
            }
            if (from.isAfter(old.regime().validFrom())) {
                divided.add(old.until(from.minusDays(1)));
            }
            divided.add(old.amended(from, term, authority));
        }
        return new Rules<>(divided);
    }

    private static void checkFollows(Regime earlier, Regime later) {
        if (earlier.name().equals(later.name())) {
            throw new IllegalArgumentException(later.name() + " is there twice");
        }
        if (!later.validFrom().isAfter(earlier.validTo())) {
            throw new IllegalArgumentException("%s begins on %s, when %s was still in force or to come"
                    .formatted(later.name(), later.validFrom(), earlier.name()));
        }
        if (!later.validFrom().equals(earlier.validTo().plusDays(1))) {
            throw new IllegalArgumentException("Nothing is stated between %s, which ended on %s, and %s, from %s"
                    .formatted(earlier.name(), earlier.validTo(), later.name(), later.validFrom()));
        }
    }
}
