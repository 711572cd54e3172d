package candour.inspections.reportimport;

import static candour.inspections.reportimport.ReportImportDriver.INSPECTOR;
import static candour.inspections.reportimport.ReportImportDriver.LEAD;
import static candour.inspections.reportimport.ReportImportDriver.read;
import static candour.inspections.reportimport.ReportImportDriver.send;
import static candour.inspections.reportimport.ReportImportDriver.southwark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import candour.ledger.Ledger;
import candour.ledger.proof.Hash;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Suite.class,
        initArgs = @ResourceArg(name = "service", value = "inspections"),
        restrictToAnnotatedClass = false)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportImportResourceTest {

    @Inject
    ReportImports imports;

    @Inject
    Ledger ledger;

    @Test
    void a_published_report_is_read_and_kept() {
        var sent = send(INSPECTOR, UUID.randomUUID(), southwark());

        sent.then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .header("Location", endsWith("/report-imports/" + sent.path("id")))
                .body("fileName", is("southwark.pdf"))
                .body("importedBy", is("Ines Marlow"))
                .body("sha256", is(Hash.sha256(southwark()).toString()))
                .body("reading.framework.value", is("ILACS_2018"))
                .body("reading.authority.value", is("E09000028"))
                .body("reading.fieldworkFrom.value", is("2022-09-26"))
                .body("reading.judgements.area", hasItem("IN_CARE"));
    }

    @Test
    void what_was_read_can_be_read_again_by_a_colleague() {
        var made = send(INSPECTOR, UUID.randomUUID(), southwark());

        var again = read(LEAD, made.path("id"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(made.asString());
    }

    @Test
    void the_file_is_kept_byte_for_byte() {
        UUID id =
                UUID.fromString(send(INSPECTOR, UUID.randomUUID(), southwark()).path("id"));

        var kept = imports.file(imports.get(id));

        assertThat(kept).isEqualTo(southwark());
    }

    @Test
    void taking_in_a_report_is_one_entry_of_the_ledger() {
        String id = send(INSPECTOR, UUID.randomUUID(), southwark()).path("id");

        var entries = ledger.history("report-import", id);

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("report-import.made");
            assertThat(entry.payload().path("sha256").asText())
                    .isEqualTo(Hash.sha256(southwark()).toString());
        });
    }

    @Test
    void a_repeat_with_the_same_key_makes_nothing_twice() {
        var key = UUID.randomUUID();
        String first = send(INSPECTOR, key, southwark()).path("id");
        long before = imports.count();

        send(INSPECTOR, key, southwark()).then().statusCode(200).body("id", is(first));

        assertThat(imports.count()).isEqualTo(before);
    }

    @Test
    void two_requests_of_one_key_at_once_make_one_import() throws Exception {
        var key = UUID.randomUUID();
        Callable<String> sending = () -> send(INSPECTOR, key, southwark()).path("id");

        try (var senders = Executors.newFixedThreadPool(2)) {
            var ids = senders.invokeAll(List.of(sending, sending));

            assertThat(ids.getFirst().get()).isNotNull().isEqualTo(ids.getLast().get());
        }
    }

    @Test
    void the_same_file_may_be_taken_in_again_with_another_key() {
        String first = send(INSPECTOR, UUID.randomUUID(), southwark()).path("id");

        var second = send(INSPECTOR, UUID.randomUUID(), southwark());

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isNotEqualTo(first);
    }
}
