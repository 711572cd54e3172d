package candour.cases.matching;

import candour.cases.person.Address;
import candour.cases.person.BirthDate;
import candour.cases.person.FullName;
import candour.cases.person.IdentifierKind;
import candour.cases.person.Person;
import candour.cases.person.PersonAddress;
import candour.cases.person.PersonName;
import java.util.List;

/**
 * What people are told apart by: of a record, with every name and address there ever was, or of somebody who is looked for.
 *
 * @param names the latest first
 * @param births dates of birth, or the one expected before it
 */
record Described(List<FullName> names, List<BirthDate> births, List<Number> numbers, List<Address> addresses) {

    /** A number with what it is. */
    record Number(IdentifierKind kind, String value) {}

    Described {
        names = List.copyOf(names);
        births = List.copyOf(births);
        numbers = List.copyOf(numbers);
        addresses = List.copyOf(addresses);
    }

    static Described of(Person person) {
        var numbers = person.facts().identifiers().standing().stream()
                .map(it -> new Number(it.kind(), it.value()))
                .distinct()
                .toList();
        var addresses = person.facts().addresses().standing().stream()
                .map(PersonAddress::address)
                .distinct()
                .toList();
        return new Described(names(person), births(person), numbers, addresses);
    }

    private static List<FullName> names(Person person) {
        return person.names().reversed().stream()
                .map(PersonName::name)
                .distinct()
                .toList();
    }

    private static List<BirthDate> births(Person person) {
        return person.born().or(() -> person.expectedOn().map(day -> BirthDate.parse(day.toString()))).stream()
                .toList();
    }
}
