package candour.cases.episode;

import candour.cases.record.CodeTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The primary needs are those of the census. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrimaryNeedTest {

    @Test
    void the_codes_are_those_published() {
        CodeTable.mustBePublished(PrimaryNeed.class, "primary-need", "Primary needs of a child");
    }
}
