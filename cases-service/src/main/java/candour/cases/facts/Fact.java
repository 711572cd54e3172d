package candour.cases.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One fact about a child, with the record in which it stands.
 *
 * @param what as its kind says; empty for nothing
 */
public record Fact(FactKind kind, Span when, String what, Set<Mark> marks, Origin origin) {

    /** By kind and day, then by everything else: facts in this order are the same facts in whatever order they were told. */
    public static final Comparator<Fact> IN_ORDER = Comparator.comparing(Fact::kind)
            .thenComparing(Fact::when, Span.IN_ORDER)
            .thenComparing(Fact::what)
            .thenComparing(Fact::marksInOrder)
            .thenComparing(Fact::origin, Origin.IN_ORDER);

    public Fact {
        marks = Set.copyOf(marks);
    }

    public LocalDate on() {
        return when.from();
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    private String marksInOrder() {
        var all = EnumSet.noneOf(Mark.class);
        all.addAll(marks);
        return all.stream().map(Mark::name).collect(Collectors.joining(" "));
    }
}
