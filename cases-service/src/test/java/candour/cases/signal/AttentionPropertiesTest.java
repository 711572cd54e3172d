package candour.cases.signal;

import static candour.cases.signal.Told.CHILD;
import static candour.cases.signal.Told.TODAY;
import static candour.cases.signal.Told.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.Fact;
import candour.cases.facts.FactKind;
import candour.cases.facts.Mark;
import candour.cases.facts.Origin;
import candour.cases.facts.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all facts. */
class AttentionPropertiesTest {

    private static final List<String> WHATS =
            List.of("", "NEG", "16A", "3B", "4B", "1B", "C04", "C13", "C17", "school", "police", "Ann");

    @Property(tries = 2000)
    @Label("I16 one more fact never lowers a tier nor ends a signal, unless it is that the child was seen")
    void signals_only_raise(@ForAll("facts") List<Fact> facts, @ForAll("raising") Fact more) {
        var before = USUAL.of(new ChildFacts(CHILD, facts), TODAY);
        var with = new ArrayList<>(facts);
        with.add(more);

        var after = USUAL.of(new ChildFacts(CHILD, with), TODAY);

        assertThat(after.tier()).isLessThanOrEqualTo(before.tier());
        assertThat(Told.signals(after)).containsAll(Told.signals(before));
        assertThat(after.listed() || !before.listed()).isTrue();
    }

    @Property(tries = 500)
    @Label("A11 the same facts told in another order, or twice, give the same standing")
    void the_order_of_telling_is_nothing(@ForAll("facts") List<Fact> facts, @ForAll Random random) {
        var shuffled = new ArrayList<>(facts);
        shuffled.addAll(facts);
        Collections.shuffle(shuffled, random);

        var standing = USUAL.of(new ChildFacts(CHILD, shuffled), TODAY);

        assertThat(standing).isEqualTo(USUAL.of(new ChildFacts(CHILD, facts), TODAY));
    }

    @Property(tries = 100)
    @Label("A11 the same children in another order give the same list")
    void the_order_of_children_is_nothing(@ForAll("children") List<List<Fact>> children, @ForAll Random random) {
        var standings = IntStream.range(0, children.size())
                .mapToObj(n -> new ChildFacts(child(n), children.get(n)))
                .map(facts -> USUAL.of(facts, TODAY))
                .toList();
        var shuffled = new ArrayList<>(standings);
        Collections.shuffle(shuffled, random);

        shuffled.sort(Standing.IN_ORDER);

        assertThat(shuffled)
                .isEqualTo(standings.stream().sorted(Standing.IN_ORDER).toList());
        assertThat(shuffled).extracting(Standing::tier).isSorted();
    }

    @Property(tries = 300)
    @Label("until the day foreseen nothing changes")
    void nothing_changes_before_the_day_foreseen(@ForAll("facts") List<Fact> told) {
        var facts = new ChildFacts(CHILD, told);
        var now = USUAL.of(facts, TODAY);

        var changesOn = USUAL.changesOn(now, facts, TODAY).orElse(TODAY.plusDays(45));

        assertThat(TODAY.plusDays(1).datesUntil(changesOn))
                .allMatch(day -> USUAL.of(facts, day).equals(now));
    }

    @Provide
    Arbitrary<List<List<Fact>>> children() {
        return facts().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return fact(Arbitraries.of(FactKind.class)).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Fact> raising() {
        return fact(Arbitraries.of(FactKind.class).filter(kind -> !kind.relieves()));
    }

    private static Arbitrary<Fact> fact(Arbitrary<FactKind> kinds) {
        return Combinators.combine(
                        kinds,
                        span(),
                        Arbitraries.of(WHATS),
                        Arbitraries.of(Mark.class).set().ofMaxSize(4),
                        Arbitraries.integers().between(1, 5))
                .as((kind, span, what, marks, n) -> new Fact(kind, span, what, marks, origin(n)));
    }

    private static Arbitrary<Span> span() {
        var days = Arbitraries.integers().between(-40, 900);
        return Combinators.combine(days, days.injectNull(0.4)).as((began, lasted) -> {
            var from = TODAY.minusDays(began);
            return new Span(from, lasted == null ? null : from.plusDays(Math.abs(lasted)));
        });
    }

    private static Origin origin(int n) {
        return new Origin("record", new UUID(7, n), "record " + n);
    }

    private static Child child(int n) {
        return new Child(CHILD.authority(), new UUID(n * 0x1000_0000_0000_0000L, n));
    }
}
