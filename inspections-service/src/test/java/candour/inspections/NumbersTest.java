package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Each paragraph has one number: a draft is numbered through, and after its issue the numbers people know stay. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NumbersTest {

    @Test
    void a_paragraph_put_into_another_section_of_a_draft_numbers_it_through() {
        var told = Inspected.drafted();

        add(told, Map.of("section", 1, "text", "Capacity for improvement is inadequate.", "statesJudgement", true));

        told.report(LEAD).then().body("sections.paragraphs.flatten().number", is(List.of("1", "2", "3", "4")));
    }

    @Test
    void a_paragraph_put_in_after_the_issue_has_a_letter_and_the_others_keep_their_numbers() {
        var told = Inspected.issued().step(DIRECTOR, "nil-return");

        add(told, Map.of("after", told.paragraph("2"), "text", "One more.", "statesJudgement", false));

        told.report(LEAD).then().body("sections.paragraphs.flatten().number", is(List.of("1", "2", "2A", "3")));
    }

    private static void add(Told told, Map<String, Object> paragraph) {
        as(INSPECTOR)
                .header("If-Match", told.report(LEAD).header("ETag"))
                .contentType("application/json")
                .body(paragraph)
                .post("/inspections/{id}/report/paragraphs", told.id())
                .then()
                .statusCode(200);
    }
}
