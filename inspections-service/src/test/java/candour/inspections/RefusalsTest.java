package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.OFFICER;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Each status of the conventions once, as a caller meets it; what is refused changes nothing. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusalsTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void an_unknown_field_is_malformed() {
        var plan = new HashMap<>(Inspected.plan());
        plan.put("overall", "good");

        var refused = begin(UUID.randomUUID(), plan);

        refused.then().statusCode(400).contentType(PROBLEM).body("errors[0].pointer", is("/overall"));
    }

    @Test
    void a_body_that_is_no_json_is_malformed() {
        var refused = as(LEAD).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{")
                .when()
                .post("/inspections");

        refused.then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void without_a_token_nothing_is_begun() {
        var refused = as(null).contentType("application/json")
                .body(Inspected.plan())
                .when()
                .post("/inspections");

        refused.then().statusCode(401).contentType(PROBLEM).body("type", is("/problems/not-signed-in"));
    }

    @Test
    void a_token_that_is_not_ours_is_refused_in_the_same_form() {
        var refused = io.restassured.RestAssured.given()
                .auth()
                .oauth2("eyJhbGciOiJub25lIn0.e30.")
                .when()
                .get("/inspections");

        refused.then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    void another_role_is_refused() {
        var refused = as(DIRECTOR)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Inspected.plan())
                .when()
                .post("/inspections");

        refused.then().statusCode(403).contentType(PROBLEM);
    }

    @Test
    void a_malformed_id_is_not_there() {
        var refused = as(LEAD).when().get("/inspections/42");

        refused.then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void a_step_out_of_order_is_refused_and_changes_nothing() {
        var told = Inspected.planned();

        var refused = told.tryStep(LEAD, "final-signing");

        refused.then().statusCode(409).body("type", is("/problems/step-not-allowed"));
        told.inspection(LEAD).then().body("state", is("PLANNED"));
    }

    @Test
    void without_a_version_no_step_is_taken() {
        var told = Inspected.planned();

        var refused = as(LEAD).contentType("application/json")
                .body(Map.of())
                .when()
                .post("/inspections/{id}/notification", told.id());

        refused.then().statusCode(428).contentType(PROBLEM).body("type", is("/problems/if-match-missing"));
    }

    @Test
    void the_second_of_two_writers_gets_both_texts() {
        var asked = Asked.draft(Named.recipient(Inspected.issued(), OFFICER), "3", "FACT", "The figure is 512.");
        var read = asked.read(OFFICER).header("ETag");
        write(asked, read, "The figure is 512, says the director.").then().statusCode(200);

        var refused = write(asked, read, "The figure is 521, says the officer.");

        refused.then()
                .statusCode(412)
                .contentType(PROBLEM)
                .body("current.whatIsWrong", is("The figure is 512, says the director."));
        asked.read(OFFICER).then().body("whatIsWrong", is("The figure is 512, says the director."));
    }

    @Test
    void words_put_into_the_drafts_mouth_are_refused() {
        var told = Inspected.issued();

        var refused = told.make(
                DIRECTOR,
                "representations",
                Map.of(
                        "part", told.part("2"),
                        "quoted", "minor deficiencies",
                        "whatIsWrong", "They are not minor.",
                        "category", "FACT"));

        refused.then().statusCode(422).body("errors[0].pointer", is("/quoted"));
    }

    @Test
    void every_missing_field_is_named_at_once() {
        var refused = begin(UUID.randomUUID(), Map.of());

        refused.then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/authority"))
                .body("errors.pointer", hasItem("/fieldworkFrom"));
    }

    @Test
    void a_web_page_called_evidence_is_refused_and_not_kept() {
        var asked = Asked.draft(Inspected.issued(), "3", "FACT", "The figure is 512.");

        var refused = as(DIRECTOR)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/pdf")
                .body("<!doctype html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .when()
                .post("/representations/{id}/evidence?title=Table 4", asked.id());

        refused.then().statusCode(422).body("errors[0].message", containsString("must be a PDF"));
        asked.read(DIRECTOR).then().body("evidence.size()", is(0));
    }

    @Test
    void the_inspectorate_does_not_see_a_representation_that_is_still_being_written() {
        var asked = Asked.draft(Inspected.issued(), "3", "FACT", "The figure is 512.");

        var refused = asked.read(INSPECTOR);

        refused.then().statusCode(404);
    }

    private static io.restassured.response.Response begin(UUID key, Map<String, Object> plan) {
        return as(LEAD).header("Idempotency-Key", key)
                .contentType("application/json")
                .body(plan)
                .when()
                .post("/inspections");
    }

    private static io.restassured.response.Response write(Asked asked, String version, String whatIsWrong) {
        String part = asked.read(DIRECTOR).path("part");
        return as(OFFICER)
                .header("If-Match", version)
                .contentType("application/json")
                .body(Map.of("part", part, "whatIsWrong", whatIsWrong, "category", "FACT"))
                .when()
                .put("/representations/{id}", asked.id());
    }
}
