package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.OFFICER;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-meaning client sends, and what impatient ones do. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileInputTest {

    @Inject
    Ledger ledger;

    @ParameterizedTest(name = "text with {0} is malformed")
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x"})
    void text_that_cannot_be_kept_is_malformed(String escaped) {
        var told = Inspected.issued();
        var body = "{\"part\":\"outline\",\"category\":\"FACT\",\"whatIsWrong\":\"a%sb\"}".formatted(escaped);

        var refused = as(DIRECTOR)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .when()
                .post("/inspections/{id}/representations", told.id());

        refused.then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void an_address_that_cannot_be_kept_is_malformed() {
        var refused = as(LEAD).urlEncodingEnabled(false).when().get("/inspections?authority=%00");

        refused.then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest(name = "fieldwork from {0} is {1}")
    @CsvSource({"-9999-01-01, 422", "0001-01-01, 422", "2010-02-30, 400", "07/06/2010, 400"})
    void a_day_that_no_inspection_can_begin_on_is_refused(String day, int status) {
        var plan = new java.util.HashMap<>(Inspected.plan());
        plan.put("fieldworkFrom", day);

        var refused = as(LEAD).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(plan)
                .when()
                .post("/inspections");

        refused.then().statusCode(status).body("errors[0].pointer", is("/fieldworkFrom"));
    }

    @Test
    void a_day_that_cannot_be_kept_is_malformed() {
        var told = Inspected.issued();
        var contact = new java.util.HashMap<>(Asked.department());
        contact.put("receivedOn", "-9999-01-01");

        var refused = told.make(LEAD, "external-contacts", contact);

        refused.then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void twenty_repeats_of_one_creation_at_the_same_instant_make_one() throws Exception {
        var told = Inspected.issued();
        var key = UUID.randomUUID();
        Map<String, Object> written =
                Map.of("part", "outline", "category", "CLARITY", "whatIsWrong", "The title misleads.");

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(turn -> crowd.submit(() -> as(DIRECTOR)
                            .header("Idempotency-Key", key)
                            .contentType("application/json")
                            .body(written)
                            .post("/inspections/{id}/representations", told.id())
                            .<String>path("id")))
                    .toList();
            var ids = new java.util.HashSet<String>();
            for (var answer : answers) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(1).doesNotContainNull();
        }
    }

    @Test
    void a_stale_write_that_is_shown_the_current_draft_is_on_record_as_a_read() {
        var told = Named.recipient(Inspected.issued(), OFFICER);
        var asked = Asked.draft(told, "3", "FACT", "The figure is 512.");
        var before = reads(told);

        as(OFFICER)
                .header("If-Match", "\"99\"")
                .contentType("application/json")
                .body(Map.of("part", told.part("3"), "category", "FACT", "whatIsWrong", "The figure is 521."))
                .when()
                .put("/representations/{id}", asked.id())
                .then()
                .statusCode(412)
                .body("current.whatIsWrong", is("The figure is 512."));

        assertThat(reads(told)).isGreaterThan(before);
    }

    private long reads(Told told) {
        return ledger.history("inspection", told.id()).stream()
                .filter(entry -> entry.kind().equals("access.read"))
                .filter(entry -> entry.actor().subject().equals(OFFICER.subject()))
                .count();
    }
}
