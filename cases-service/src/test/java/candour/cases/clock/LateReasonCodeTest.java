package candour.cases.clock;

import candour.cases.record.CodeTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The reasons for being late are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LateReasonCodeTest {

    @Test
    void the_codes_are_those_published() {
        CodeTable.mustBePublished(LateReasonCode.class, "late-reason", "Reasons for being late");
    }
}
