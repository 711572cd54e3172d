package candour.inspections.publication;

import candour.inspections.access.Person;
import candour.inspections.access.PublicWords;
import candour.inspections.change.Change;
import candour.inspections.change.Confirmation;
import candour.inspections.inspection.PeopleInvolved;
import candour.inspections.representation.PeopleOnRecord;
import java.util.stream.Stream;

/** Everything said about one report as the public reads it: without the names that its record knows, whoever wrote them in. */
final class WithoutNames {

    private WithoutNames() {}

    static PublicWords of(ChangeRegisters.Sources sources) {
        return PublicWords.without(Stream.of(
                        PeopleInvolved.in(sources.inspection()),
                        sources.asked().stream().flatMap(PeopleOnRecord::of),
                        sources.changes().stream().flatMap(WithoutNames::of))
                .flatMap(names -> names));
    }

    private static Stream<String> of(Change change) {
        var confirmed = change.confirmation().map(Confirmation::by).map(Person::name);
        return Stream.concat(Stream.of(change.madeBy().name()), confirmed.stream());
    }
}
