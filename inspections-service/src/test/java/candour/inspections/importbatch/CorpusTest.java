package candour.inspections.importbatch;

import static candour.inspections.People.INSPECTOR;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Suite;
import candour.reader.Judgement;
import candour.reader.NotAPdf;
import candour.reader.Reading;
import candour.reader.ReportReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Real reports of every layout since 2009, taken in as an inspector would. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorpusTest {

    private final Set<String> frameworks = new HashSet<>();

    @Test
    void every_judgement_and_every_paragraph_read_from_every_layout_is_in_the_archive() {
        var batch = Batch.begun(INSPECTOR);

        Batch.corpus().forEach(file -> takeIn(batch, file));

        assertThat(frameworks).contains("SLAC_2009", "ILACS_2018", "ILACS_2026");
    }

    private void takeIn(Batch batch, Path file) {
        var sent = batch.send(file.getFileName().toString(), Batch.bytes(file));
        try {
            var reading = new ReportReader().read(Batch.bytes(file));
            compare(file, reading, sent.then().statusCode(201).extract().path("report"));
        } catch (NotAPdf refused) {
            assertThat(sent.<String>path("outcome")).isEqualTo("UNREADABLE");
            assertThat(sent.<String>path("reason")).isEqualTo(refused.getMessage());
        }
    }

    private void compare(Path file, Reading reading, String id) {
        var report = as(null).get("/published-reports/{id}", id)
                .then()
                .statusCode(200)
                .extract();
        assertThat(report.<List<String>>path("judgements.collect { it.grade ?: it.status }"))
                .as(file.getFileName().toString())
                .isEqualTo(reading.judgements().stream().map(CorpusTest::grade).toList());
        assertThat(report.<List<String>>path("passages.findAll { it.kind == 'PARAGRAPH' }.text"))
                .as(file.getFileName().toString())
                .isEqualTo(
                        reading.paragraphs().map(paragraph -> paragraph.text()).toList());
        String framework = report.path("about.framework");
        frameworks.add(framework);
    }

    private static String grade(Judgement judgement) {
        var grade = judgement.grade();
        return grade.known() ? grade.value().name() : "NOT_READ";
    }
}
