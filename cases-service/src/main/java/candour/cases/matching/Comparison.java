package candour.cases.matching;

import candour.cases.person.Address;
import candour.cases.person.IdentifierKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares somebody who is looked for with a record: everything that speaks for it and against it. */
record Comparison(Described wanted, Described record) {

    /** Numbers of which nobody has two at a time: another one speaks against. */
    private static final Set<IdentifierKind> ONE_EACH = Set.of(IdentifierKind.NHS_NUMBER);

    List<Reason> reasons() {
        return Stream.of(
                        numbers(),
                        NameComparison.best(wanted.names(), record.names()).stream(),
                        birth().stream(),
                        place().stream())
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Reason> numbers() {
        return wanted.numbers().stream().flatMap(it -> number(it).stream());
    }

    private Optional<Reason> number(Described.Number number) {
        if (record.numbers().stream().anyMatch(it -> isSame(number, it))) {
            return Optional.of(Likeness.SAME_NUMBER.of(number.value()));
        }
        return record.numbers().stream()
                .filter(it -> it.kind() == number.kind() && ONE_EACH.contains(it.kind()))
                .findFirst()
                .map(it -> Likeness.OTHER_NUMBER.of(it.value()));
    }

    /** A former pupil number is still the same pupil's. */
    private static boolean isSame(Described.Number one, Described.Number other) {
        return one.value().equals(other.value())
                && isPupils(one.kind()) == isPupils(other.kind())
                && (isPupils(one.kind()) || one.kind() == other.kind());
    }

    private static boolean isPupils(IdentifierKind kind) {
        return kind == IdentifierKind.UPN || kind == IdentifierKind.FORMER_UPN;
    }

    private Optional<Reason> birth() {
        return wanted.births().stream()
                .flatMap(one -> record.births().stream().map(other -> new BirthComparison(one, other).reason()))
                .findFirst();
    }

    private Optional<Reason> place() {
        return shared(Address::uprn)
                .map(Likeness.SAME_PROPERTY::of)
                .or(() -> shared(Address::postcode).map(Likeness.SAME_POSTCODE::of));
    }

    private Optional<?> shared(Function<Address, ?> part) {
        return wanted.addresses().stream()
                .map(part)
                .filter(Objects::nonNull)
                .filter(it -> record.addresses().stream().map(part).anyMatch(it::equals))
                .findFirst();
    }
}
