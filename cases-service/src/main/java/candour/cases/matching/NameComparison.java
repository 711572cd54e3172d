package candour.cases.matching;

import candour.cases.person.FullName;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How one name is like another: the family name, the given name, or both the other way round. */
record NameComparison(FullName wanted, FullName record) {

    /** The best that any name of one makes with any name of the other; that none is alike, where that is so. */
    static List<Reason> best(List<FullName> wanted, List<FullName> record) {
        if (wanted.isEmpty() || record.isEmpty()) {
            return List.of();
        }
        return wanted.stream()
                .flatMap(one -> record.stream().map(other -> new NameComparison(one, other).reasons()))
                .max(Comparator.comparingInt(Reason::sum))
                .filter(reasons -> !reasons.isEmpty())
                .orElseGet(() -> List.of(Likeness.OTHER_NAMES.of(text(record.getFirst()))));
    }

    private List<Reason> reasons() {
        var straight = Stream.of(family(), given()).flatMap(Optional::stream).toList();
        return turned().filter(it -> it.points() > Reason.sum(straight))
                .map(List::of)
                .orElse(straight);
    }

    private Optional<Reason> family() {
        return alike(wanted.familyName(), record.familyName())
                .map(it -> switch (it) {
                    case SAME -> Likeness.SAME_FAMILY_NAME;
                    case SLIP -> Likeness.FAMILY_NAME_SLIP;
                    case SOUND -> Likeness.FAMILY_NAME_SOUND;
                })
                .map(it -> it.of(text(record)));
    }

    private Optional<Reason> given() {
        var alike = alike(wanted.givenName(), record.givenName()).map(it -> switch (it) {
            case SAME -> Likeness.SAME_GIVEN_NAME;
            case SLIP -> Likeness.GIVEN_NAME_SLIP;
            case SOUND -> Likeness.GIVEN_NAME_SOUND;
        });
        return alike.filter(it -> it == Likeness.SAME_GIVEN_NAME)
                .or(this::variant)
                .or(() -> alike)
                .or(this::initial)
                .map(it -> it.of(text(record)));
    }

    private Optional<Likeness> variant() {
        return both(wanted.givenName(), record.givenName())
                .filter(both -> Spelling.parts(both.one()).stream()
                        .anyMatch(one ->
                                Spelling.parts(both.other()).stream().anyMatch(other -> Nicknames.areOne(one, other))))
                .map(it -> Likeness.GIVEN_NAME_VARIANT);
    }

    private Optional<Likeness> initial() {
        return both(wanted.givenName(), record.givenName())
                .map(it -> new Both(Spelling.plain(it.one()), Spelling.plain(it.other())))
                .filter(it -> Math.min(it.one().length(), it.other().length()) == 1
                        && it.one().charAt(0) == it.other().charAt(0))
                .map(it -> Likeness.GIVEN_NAME_INITIAL);
    }

    private Optional<Reason> turned() {
        return alike(wanted.givenName(), record.familyName())
                .flatMap(it -> alike(wanted.familyName(), record.givenName()))
                .map(it -> Likeness.NAMES_TURNED.of(text(record)));
    }

    private enum Alike {
        SAME,
        SLIP,
        SOUND
    }

    private static Optional<Alike> alike(String one, String other) {
        return both(one, other).flatMap(both -> {
            var a = Spelling.parts(both.one());
            var b = Spelling.parts(both.other());
            if (!Collections.disjoint(a, b)) {
                return Optional.of(Alike.SAME);
            }
            return Spelling.isOneSlipApart(Spelling.plain(one), Spelling.plain(other))
                    ? Optional.of(Alike.SLIP)
                    : Optional.of(Alike.SOUND).filter(it -> soundAlike(a, b));
        });
    }

    private static boolean soundAlike(java.util.Set<String> a, java.util.Set<String> b) {
        return a.stream()
                .anyMatch(one -> b.stream()
                        .anyMatch(other -> !Collections.disjoint(Spelling.sounds(one), Spelling.sounds(other))));
    }

    private record Both(String one, String other) {}

    private static Optional<Both> both(String one, String other) {
        return one == null || one.isBlank() || other == null || other.isBlank()
                ? Optional.empty()
                : Optional.of(new Both(one, other));
    }

    private static String text(FullName name) {
        return name.givenName() == null ? name.familyName() : name.givenName() + " " + name.familyName();
    }
}
