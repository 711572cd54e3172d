package candour.cases.person;

import candour.conventions.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads rows of facts, of which some put others right; and takes a further one. */
public record Facts<F extends Fact>(List<F> rows) {

    /** The rows that no later one puts right. */
    public List<F> standing() {
        return positions().mapToObj(rows::get).filter(Fact::isTheirs).toList();
    }

    public List<F> on(LocalDate day) {
        return standing().stream().filter(fact -> fact.holdsOn(day)).toList();
    }

    /** Every row, in the order of recording, each with its position and whether it holds on the day. */
    public List<FactLine<F>> lines(LocalDate day) {
        var standing = positions().boxed().collect(Collectors.toSet());
        return IntStream.range(0, rows.size())
                .mapToObj(i ->
                        new FactLine<>(i, standing.contains(i) && rows.get(i).holdsOn(day), rows.get(i)))
                .toList();
    }

    /** Adds a row: its days in order, none in the future; what it puts right must be there and stand. */
    public void add(F fact, LocalDate today) {
        if (fact.heldFrom() != null && fact.heldFrom().isAfter(today)) {
            throw ProblemException.rule("/from", "Enter a day that is not in the future");
        }
        if (fact.heldFrom() != null && fact.heldTo() != null && fact.heldTo().isBefore(fact.heldFrom())) {
            throw ProblemException.rule("/to", "Enter a last day that is not before the first");
        }
        if (fact.corrects() != null && positions().noneMatch(i -> i == fact.corrects())) {
            throw ProblemException.rule("/corrects", "Name a row that is there and has not been put right already");
        }
        rows.add(fact);
    }

    private IntStream positions() {
        Set<Integer> corrected =
                rows.stream().map(Fact::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        return IntStream.range(0, rows.size()).filter(i -> !corrected.contains(i));
    }
}
