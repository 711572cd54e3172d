package candour.cases.episode;

import candour.cases.record.CodeTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The reasons for closing an episode are those of the census. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReasonForClosureTest {

    @Test
    void the_codes_are_those_published() {
        CodeTable.mustBePublished(ReasonForClosure.class, "reason-for-closure", "Reasons for closing an episode");
    }
}
