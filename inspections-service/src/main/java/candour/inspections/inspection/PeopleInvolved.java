package candour.inspections.inspection;

import java.util.stream.Stream;

/** The people whom the record of an inspection knows: who leads it and who took any step; the public reads no name of theirs. */
public final class PeopleInvolved {

    private PeopleInvolved() {}

    /** Their names. */
    public static Stream<String> in(Inspection inspection) {
        return Stream.concat(
                Stream.of(inspection.lead().name()),
                inspection.journal().stream().map(StepTaken::byName));
    }
}
