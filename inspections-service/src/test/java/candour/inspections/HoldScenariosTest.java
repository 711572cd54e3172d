package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.SCRUTINY;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Scenario 12: a lawful hold has a reason that everybody will read, and nobody can say that the council hid the report. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HoldScenariosTest {

    private static final String TEXT = "Reports about whole authorities are not published before a local election.";

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    private Told heldBeforeAnElection() {
        clock.standAt("2025-03-24T09:00:00");
        var told = Inspected.issued();
        told.step(DIRECTOR, "nil-return")
                .step(LEAD, "determinations")
                .step(LEAD, "final-signing")
                .step(LEAD, "final-sharing")
                .step(DIRECTOR, "complaint-waiver");
        told.make(MODERATOR, "holds", Visited.hold(TEXT)).then().statusCode(201);
        return told;
    }

    @Test
    void s12_a_hold_stops_publication_though_all_else_is_ready_and_the_refusal_names_it() {
        var told = heldBeforeAnElection();

        var refused = told.tryStep(LEAD, "publication");

        refused.then()
                .statusCode(409)
                .body("type", is("/problems/guard-not-met"))
                .body("errors[0].pointer", containsString("hold:"))
                .body("errors[0].message", containsString("2025-05-02"));
    }

    @Test
    void s12_the_authority_sees_the_reason_and_the_expected_end_at_once_and_a_councillor_does_not() {
        var told = heldBeforeAnElection();

        told.inspection(DIRECTOR)
                .then()
                .body("held.reason", is("PRE_ELECTION"))
                .body("held.expectedTo", is("2025-05-02"))
                .body("held.publicText", is(TEXT));
        told.get(SCRUTINY, "/inspections/{id}/holds").then().statusCode(404);
    }

    @Test
    void s12_the_day_after_lifting_it_is_published_and_a_councillor_sees_who_held_it_and_that_it_was_not_the_council() {
        var told = heldBeforeAnElection();
        clock.standAt("2025-05-02T09:00:00");
        lift(told);
        clock.standAt("2025-05-03T09:00:00");

        told.step(LEAD, "publication");

        told.inspection(SCRUTINY).then().body("held", nullValue());
        told.get(SCRUTINY, "/inspections/{id}/holds")
                .then()
                .body("items[0].body", is("the inspectorate"))
                .body("items[0].placedByOffice", is("moderator"))
                .body("items[0].placedBy", nullValue())
                .body("items[0].publicText", is(TEXT))
                .body("items[0].liftedOn", is("2025-05-02"))
                .body("items[0].liftReason", notNullValue());
    }

    @Test
    void a_correction_is_not_signed_while_publication_is_held_so_that_no_text_goes_out_by_that_way() {
        var told = Corrected.inCorrection();
        told.make(LEAD, "changes", Corrected.evidence(told.part("3"))).then().statusCode(201);
        told.make(MODERATOR, "holds", Visited.hold(TEXT)).then().statusCode(201);

        var refused = told.tryStep(LEAD, "correction-signing");

        refused.then().statusCode(409).body("errors[0].pointer", containsString("hold:"));
        told.get(DIRECTOR, "/inspections/{id}/report?revision=correction")
                .then()
                .statusCode(404);
    }

    @Test
    void a_hold_does_not_end_by_itself_when_its_expected_end_passes() {
        var told = heldBeforeAnElection();
        clock.standAt("2025-06-01T09:00:00");

        told.tryStep(LEAD, "publication").then().statusCode(409);
    }

    @Test
    void a_hold_known_beforehand_stops_nothing_before_its_first_day() {
        clock.standAt("2025-03-20T09:00:00");
        var told = Inspected.issued();

        told.make(MODERATOR, "holds", Visited.hold(TEXT)).then().statusCode(201).body("active", is(false));

        told.inspection(DIRECTOR).then().body("held", nullValue());
    }

    @Test
    void a_hold_without_a_whole_sentence_for_everybody_is_refused() {
        var told = Inspected.issued();

        var refused = told.make(MODERATOR, "holds", Visited.hold("Elections."));

        refused.then().statusCode(422).body("errors[0].pointer", is("/publicText"));
    }

    @Test
    void the_authority_cannot_hold_the_report_about_itself() {
        var told = Inspected.issued();

        var refused = told.make(DIRECTOR, "holds", Visited.hold(TEXT));

        refused.then().statusCode(403);
    }

    @Test
    void a_hold_is_lifted_once() {
        var told = heldBeforeAnElection();
        lift(told);

        liftAnswer(told).then().statusCode(409);
    }

    private static void lift(Told told) {
        liftAnswer(told).then().statusCode(200);
    }

    private static io.restassured.response.Response liftAnswer(Told told) {
        String hold = told.get(LEAD, "/inspections/{id}/holds").path("items[0].id");
        var etag = told.get(LEAD, "/inspections/{id}/holds/" + hold).header("ETag");
        return as(MODERATOR)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("reason", "The election is over."))
                .post("/inspections/{id}/holds/{hold}/lifting", told.id(), hold);
    }
}
