package candour.inspections.representation;

import candour.inspections.access.Person;
import java.util.stream.Stream;

/** The people whom the record of a representation knows; the public reads its words without their names. */
public final class PeopleOnRecord {

    private PeopleOnRecord() {}

    /** Who made it, who decided it, who took any step with it. */
    public static Stream<String> of(Representation one) {
        var decided = one.determination().map(Determination::decidedBy).map(Person::name);
        var steps = one.journal().stream().map(RepresentationStepTaken::byName);
        return Stream.of(Stream.of(one.madeBy().name()), decided.stream(), steps)
                .flatMap(names -> names);
    }
}
