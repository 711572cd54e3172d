package candour.inspections.importbatch;

import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.Told.as;
import static candour.inspections.importbatch.Batch.another;
import static candour.inspections.importbatch.Batch.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import candour.conventions.trial.Suite;
import candour.inspections.SettableClock;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Many published reports, sent one by one, broken off and gone on with. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportBatchTest {

    private static final byte[] A_WEB_PAGE = "<!DOCTYPE html><html></html>".getBytes();

    @Inject
    Ledger ledger;

    @Inject
    SettableClock clock;

    @AfterEach
    void run_again() {
        clock.runAgain();
    }

    @Test
    void nobody_begins_a_batch_without_vouching_that_its_reports_are_published() {
        Batch.tryBegin(INSPECTOR, UUID.randomUUID(), false)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/published"));
    }

    @Test
    void a_batch_begun_twice_with_one_key_is_one() {
        var key = UUID.randomUUID();
        String first = Batch.tryBegin(INSPECTOR, key, true).path("id");

        Batch.tryBegin(INSPECTOR, key, true).then().statusCode(201).body("id", is(first));
    }

    @Test
    void a_report_sent_is_read_and_everybody_can_read_it() {
        var sent = Batch.begun(INSPECTOR).send("southwark.pdf", another(kept("southwark")));

        sent.then().statusCode(201).body("outcome", is("READ"));
        as(null).get("/published-reports/{id}", sent.<String>path("report"))
                .then()
                .statusCode(200)
                .body("about.origin", is("IMPORTED"))
                .body("about.authority", is("E09000028"))
                .body("about.framework", is("ILACS_2018"));
    }

    @Test
    void the_same_file_sent_again_to_its_batch_answers_as_the_first_time() {
        var batch = Batch.begun(INSPECTOR);
        var file = another(kept("southwark"));
        var first = batch.send("southwark.pdf", file);

        var again = batch.send("southwark.pdf", file);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        batch.read().then().body("counts.read", is(1)).body("counts.duplicates", is(0));
    }

    @Test
    void a_content_that_is_there_is_a_duplicate_and_never_a_second_report() {
        var file = another(kept("southwark"));
        String report = Batch.begun(INSPECTOR).send("southwark.pdf", file).path("report");

        var again = Batch.begun(LEAD).send("copy.pdf", file);

        again.then().statusCode(201).body("outcome", is("DUPLICATE")).body("report", is(report));
    }

    @Test
    void what_is_no_pdf_is_on_record_with_its_name_and_the_reason() {
        var batch = Batch.begun(INSPECTOR);

        batch.send("moved.pdf", A_WEB_PAGE).then().statusCode(201).body("outcome", is("UNREADABLE"));

        batch.read()
                .then()
                .body("counts.unreadable", is(1))
                .body("toLookAt", hasSize(1))
                .body("toLookAt[0].fileName", is("moved.pdf"))
                .body("toLookAt[0].reason", startsWith("The file is not a PDF"));
    }

    @Test
    void a_report_dated_after_today_is_not_published_and_not_taken_in() {
        clock.standAt("2022-11-10T09:00");

        var sent = Batch.begun(INSPECTOR).send("southwark_11-november-2022.pdf", another(kept("southwark")));

        sent.then().body("outcome", is("UNREADABLE")).body("reason", startsWith("The report is dated 2022-11-11"));
    }

    @Test
    void twenty_copies_of_one_report_at_the_same_instant_make_one() throws Exception {
        var batch = Batch.begun(INSPECTOR);
        var file = another(kept("portsmouth"));

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(turn -> crowd.submit(
                            () -> batch.send("p" + turn % 4 + ".pdf", file).<String>path("report")))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.getFirst().get()).isNotNull();
            }
        }

        batch.read().then().body("counts.read", is(1)).body("counts.duplicates", is(3));
    }

    @Test
    void each_file_is_an_entry_of_the_batch_in_the_ledger() {
        var batch = Batch.begun(INSPECTOR);
        batch.send("southwark.pdf", another(kept("southwark")));
        batch.send("moved.pdf", A_WEB_PAGE);

        assertThat(ledger.history("import-batch", batch.id()))
                .extracting(entry ->
                        entry.kind() + " " + entry.payload().path("outcome").asText())
                .isEqualTo(List.of("import-batch.begin ", "import-batch.file READ", "import-batch.file UNREADABLE"));
    }
}
