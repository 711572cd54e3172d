package candour.cases.person;

import candour.cases.record.CodeTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The codes of the census are those published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CodesTest {

    @Test
    void the_codes_for_sex_are_those_published() {
        CodeTable.mustBePublished(Sex.class, "sex", "Sex");
    }

    @Test
    void the_codes_for_ethnicity_are_those_published() {
        CodeTable.mustBePublished(Ethnicity.class, "ethnicity", "Ethnicity");
    }

    @Test
    void the_codes_for_disability_are_those_published() {
        CodeTable.mustBePublished(Disability.class, "disability", "Disability");
    }
}
