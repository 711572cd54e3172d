package candour.cases.signal;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.Origin;
import candour.cases.facts.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Given: what has been told of a made-up child, and where that puts it on Wednesday 20 May 2026. */
final class Told {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    static final Child CHILD = new Child("E06999001", UUID.fromString("0199a000-0000-7000-8000-000000000001"));
    static final Attention USUAL = new Attention(Thresholds.USUAL);

    private Told() {}

    static ChildFacts facts(UnaryOperator<ChildFacts.Builder> telling) {
        return telling.apply(ChildFacts.about(CHILD)).build();
    }

    static Standing standing(UnaryOperator<ChildFacts.Builder> telling) {
        return USUAL.of(facts(telling), TODAY);
    }

    static Set<String> signals(Standing standing) {
        return standing.reasons().stream().map(Reason::signal).collect(Collectors.toSet());
    }

    /** So many days before today. */
    static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    static Span since(int days) {
        return Span.since(ago(days));
    }

    static Span from(int days, int until) {
        return new Span(ago(days), ago(until));
    }

    /** A record of the kind, called so. */
    static Origin in(String kind, String words) {
        return new Origin(kind, UUID.nameUUIDFromBytes((kind + words).getBytes(StandardCharsets.UTF_8)), words);
    }
}
