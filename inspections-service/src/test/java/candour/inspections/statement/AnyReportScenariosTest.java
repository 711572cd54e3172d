package candour.inspections.statement;

import static candour.inspections.statement.Released.find;
import static candour.inspections.statement.Released.published;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Somebody has words and does not know which published report they are from. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyReportScenariosTest {

    /** A word that no other test publishes. */
    private final String own = "place" + UUID.randomUUID().toString().replace("-", "");

    private final String paragraph = "Despite strong and lively leadership in " + own
            + ", too many children wait far too long for the help that they need from the council.";

    @Test
    void words_in_marks_are_found_with_their_report_and_their_paragraph() {
        var report = published(paragraph);

        find("They praised the “strong and lively leadership in " + own + "”.")
                .then()
                .statusCode(200)
                .body("report", nullValue())
                .body("coverage", nullValue())
                .body("reports", hasSize(1))
                .body("reports[0].report.id", equalTo(report))
                .body("reports[0].words", equalTo(6))
                .body("quotations", hasSize(1))
                .body("quotations[0].verdict", equalTo("CONTEXT_REQUIRED"))
                .body("quotations[0].locations[0].report.id", equalTo(report))
                .body("quotations[0].locations[0].text", equalTo(paragraph));
    }

    @Test
    void a_sentence_without_marks_is_found_as_well() {
        var report = published(paragraph);

        find("It is true that strong and lively leadership in " + own + ", too many children wait.")
                .then()
                .body("quotations", hasSize(1))
                .body("quotations[0].marking", equalTo("UNMARKED"))
                .body("reports[0].report.id", equalTo(report));
    }

    @Test
    void what_is_not_published_is_not_found() {
        Released.drafted();

        find("“a quotation of " + own + " and of no report at all”")
                .then()
                .statusCode(200)
                .body("reports", hasSize(0))
                .body("quotations[0].verdict", equalTo("NOT_A_QUOTATION"));
    }
}
