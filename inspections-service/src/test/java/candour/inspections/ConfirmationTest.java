package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The second pair of eyes: what does not count before it, and whose eyes they may not be. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfirmationTest {

    private static final String CLEARER =
            "Serious deficiencies in front-line practice are of long standing, very evident and in need of immediate action.";

    @Test
    void a_clarification_does_not_count_before_a_second_person_confirms_it() {
        var told = clarified();
        told.step(LEAD, "determinations");

        var refused = told.tryStep(LEAD, "final-signing");

        refused.then().statusCode(409).body("errors.message", hasItem(containsString("Paragraph 2")));
    }

    @Test
    void a_clarification_that_is_confirmed_lets_the_report_be_signed() {
        var told = clarified();
        confirm(told, MODERATOR).then().statusCode(200).body("effective", is(true));
        told.step(LEAD, "determinations");

        var signed = told.tryStep(LEAD, "final-signing");

        signed.then().statusCode(200);
    }

    @Test
    void nobody_confirms_a_change_of_their_own() {
        var told = clarified();

        var refused = confirm(told, INSPECTOR);

        refused.then().statusCode(403);
    }

    @Test
    void the_lead_inspector_does_not_confirm_a_change_to_a_judgement() {
        var told = judgementChanged();

        var refused = confirm(told, LEAD);

        refused.then().statusCode(403).body("detail", containsString("lead inspector"));
    }

    @Test
    void completed_evidence_moves_a_judgement_once_somebody_other_than_the_lead_has_confirmed_it() {
        var told = judgementChanged();

        confirm(told, MODERATOR).then().statusCode(200);

        told.get(LEAD, "/inspections/{id}/differences").then().body("covered", is(true));
    }

    @Test
    void a_later_edit_opens_a_covered_difference_again() {
        var told = clarified();
        confirm(told, MODERATOR).then().statusCode(200);

        told.edit(INSPECTOR, "2", CLEARER + " Some progress is seen.");

        told.get(LEAD, "/inspections/{id}/differences").then().body("covered", is(false));
    }

    @Test
    void a_sentence_that_states_a_grade_is_not_merely_clarified() {
        var told = Inspected.issued().step(DIRECTOR, "nil-return");
        told.edit(INSPECTOR, "1", "The overall effectiveness of safeguarding services is, in parts, inadequate.");

        var refused = told.make(
                INSPECTOR, "changes", Map.of("part", told.part("1"), "cause", "CLARIFIED", "reason", "Clearer so."));

        refused.then().statusCode(422).body("errors[0].message", containsString("judgement is touched"));
    }

    private static Told clarified() {
        var told = Inspected.issued().step(DIRECTOR, "nil-return").edit(INSPECTOR, "2", CLEARER);
        told.make(INSPECTOR, "changes", Map.of("part", told.part("2"), "cause", "CLARIFIED", "reason", "Clearer so."))
                .then()
                .statusCode(201)
                .body("effective", is(false));
        return told;
    }

    private static Told judgementChanged() {
        var told = Inspected.issued().step(DIRECTOR, "nil-return");
        told.tryGrade(INSPECTOR, "SAFEGUARDING_LEADERSHIP", "ADEQUATE").then().statusCode(200);
        told.make(
                        INSPECTOR,
                        "changes",
                        Map.of(
                                "part", "judgement:SAFEGUARDING_LEADERSHIP",
                                "cause", "EVIDENCE_COMPLETED",
                                "evidence", "Minutes of the improvement board, held by the lead and filed late",
                                "reason", "The minutes existed at fieldwork and were not considered.",
                                "direction", "SOFTER"))
                .then()
                .statusCode(201);
        return told;
    }

    private static Response confirm(Told told, Person person) {
        String change = told.get(LEAD, "/inspections/{id}/changes").path("items[0].id");
        var etag = as(LEAD).get("/inspections/{id}/changes/{change}", told.id(), change)
                .header("ETag");
        return as(person)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("reason", "I have read both texts; the meaning is the same."))
                .when()
                .post("/inspections/{id}/changes/{change}/confirmation", told.id(), change);
    }
}
