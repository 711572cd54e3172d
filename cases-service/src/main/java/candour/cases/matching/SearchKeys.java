package candour.cases.matching;

import candour.cases.matching.Key.Kind;
import candour.cases.person.BirthDate;
import candour.cases.person.FullName;
import candour.timescales.PartialDate.Precision;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of people. Those of a record are few and are stored; those of somebody who is looked for are many, because they
 * allow for slips, and are only asked for: two people are compared when they share one.
 */
final class SearchKeys {

    /** To be raised when the keys of a record change: records keyed by an earlier version are keyed anew. */
    static final int RULES = 1;

    private static final int YEARS_AROUND = 1;

    private SearchKeys() {}

    /** The keys a record is found under. */
    static Set<Key> of(Described record) {
        var keys = plain(record);
        record.births().stream().filter(SearchKeys::isDay).forEach(birth -> {
            keys.add(new Key(Kind.BIRTH, birth.toString()));
            record.names().forEach(name -> withBirth(keys, birth.bornEarliest(), name));
        });
        record.births()
                .forEach(birth -> record.names()
                        .forEach(name -> withYear(keys, birth.bornEarliest().getYear(), name)));
        return keys;
    }

    /** The keys to look under for somebody. */
    static Set<Key> around(Described wanted) {
        var keys = plain(wanted);
        var names = Stream.concat(
                        wanted.names().stream(), wanted.names().stream().flatMap(SearchKeys::turned))
                .toList();
        names.forEach(name -> pairs(name).forEach(pair -> keys.add(new Key(Kind.NAME, pair))));
        for (var birth : wanted.births()) {
            if (isDay(birth)) {
                keys.add(new Key(Kind.BIRTH, birth.toString()));
                days(birth).forEach(day -> names.forEach(name -> withBirth(keys, day, name)));
            }
            years(birth).forEach(year -> names.forEach(name -> withYear(keys, year, name)));
        }
        return keys;
    }

    private static Set<Key> plain(Described person) {
        var keys = new LinkedHashSet<Key>();
        person.numbers().forEach(it -> keys.add(new Key(Kind.NUMBER, it.value())));
        person.names().forEach(name -> pairs(name).forEach(pair -> keys.add(new Key(Kind.NAME, pair))));
        person.addresses().forEach(it -> {
            if (it.uprn() != null) {
                keys.add(new Key(Kind.PROPERTY, it.uprn().toString()));
            }
            if (it.postcode() != null) {
                keys.add(new Key(Kind.POSTCODE, it.postcode().toString()));
            }
        });
        return keys;
    }

    private static void withBirth(Set<Key> keys, LocalDate day, FullName name) {
        family(name).forEach(code -> keys.add(new Key(Kind.BIRTH_AND_FAMILY, day + " " + code)));
        given(name).forEach(code -> keys.add(new Key(Kind.BIRTH_AND_GIVEN, day + " " + code)));
    }

    private static void withYear(Set<Key> keys, int year, FullName name) {
        pairs(name).forEach(pair -> keys.add(new Key(Kind.NAME_AND_YEAR, year + " " + pair)));
    }

    private static Stream<LocalDate> days(BirthDate birth) {
        var day = birth.bornEarliest();
        return Stream.concat(Stream.of(day), new TypedDate(day).slips().keySet().stream());
    }

    private static Stream<Integer> years(BirthDate birth) {
        int year = birth.bornEarliest().getYear();
        return Stream.iterate(year - YEARS_AROUND, it -> it <= year + YEARS_AROUND, it -> it + 1);
    }

    private static Stream<FullName> turned(FullName name) {
        return name.givenName() == null ? Stream.of() : Stream.of(new FullName(name.familyName(), name.givenName()));
    }

    private static Set<String> pairs(FullName name) {
        return given(name).stream()
                .flatMap(given -> family(name).stream().map(family -> given + " " + family))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> family(FullName name) {
        return name.familyName() == null ? Set.of() : sounds(Spelling.parts(name.familyName()).stream());
    }

    private static Set<String> given(FullName name) {
        return name.givenName() == null
                ? Set.of()
                : sounds(Spelling.parts(name.givenName()).stream().flatMap(it -> Nicknames.of(it).stream()));
    }

    private static Set<String> sounds(Stream<String> plain) {
        return plain.flatMap(it -> Spelling.sounds(it).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isDay(BirthDate birth) {
        return birth.bornPrecision() == Precision.DAY;
    }
}
