package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.People.SCRUTINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is printed is what is on record, for whoever may read it, with the hash to hold it against. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintedReportTest {

    private static final String PDF = "/inspections/{id}/report.pdf";

    @Test
    void a_published_report_is_everybodys_to_print_with_the_register_of_changes_and_its_hash() throws IOException {
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "TONE", "Please say \"some delay\" instead.");
        told.step(DIRECTOR, "comments");
        asked.determine(INSPECTOR, "REJECTED").then().statusCode(200);
        Finish.published(told);

        var printed = text(told, null);

        assertThat(printed)
                .contains(Inspected.PARAGRAPHS)
                .contains("Northbridge City Council", "Annex: what was asked and what changed", "some delay")
                .contains("/reports/" + told.id() + "/verify")
                .contains(told.report(null).<String>path("hash"))
                .doesNotContain("Draft, not for publication", "Dora Quill", "Ivo Marlow");
    }

    @Test
    void the_same_report_is_the_same_bytes() {
        var told = Inspected.issued().step(DIRECTOR, "nil-return");
        Finish.published(told);

        var first = told.get(null, PDF).asByteArray();

        assertThat(told.get(DIRECTOR, PDF).asByteArray()).isEqualTo(first);
    }

    @Test
    void a_draft_is_printed_for_those_who_may_read_it_marked_as_a_draft_and_for_nobody_else() throws IOException {
        var told = Inspected.issued();

        assertThat(text(told, DIRECTOR)).contains("Draft, not for publication").doesNotContain("Annex");
        told.get(LEAD, PDF).then().statusCode(200).header("Content-Disposition", containsString("-draft.pdf"));
        told.get(null, PDF).then().statusCode(404);
        told.get(SCRUTINY, PDF).then().statusCode(404);
        told.get(OTHER_DIRECTOR, PDF).then().statusCode(404);
    }

    private static String text(Told told, Person person) throws IOException {
        var answer = told.get(person, PDF).then().statusCode(200).contentType("application/pdf");
        try (var pdf = Loader.loadPDF(answer.extract().asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
