package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Scenario 11, to its end: the statement of action against each thing that needs to improve, late or in time. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementOfActionScenariosTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    private Told publishedWithTwoThingsToImprove() {
        clock.standAt("2010-07-16T10:00:00");
        var told = Inspected.drafted();
        Visited.addImprovement(told, "IMMEDIATELY", "See every child within the statutory time.");
        Visited.addImprovement(told, "WITHIN_THREE_MONTHS", "Audit the quality of assessments by team.");
        return Visited.shared(told).step(LEAD, "publication");
    }

    private static Map<String, Object> answering(Told told, int... improvements) {
        List<String> ids = told.report(null).path("improvements.part");
        var answered = java.util.Arrays.stream(improvements)
                .mapToObj(ids::get)
                .map(part -> part.substring("improvement:".length()))
                .toList();
        return Map.of(
                "items",
                List.of(Map.of(
                        "action", "A duty team takes every new referral.",
                        "owner", "Head of front door",
                        "dueOn", "2010-12-01",
                        "improvements", answered)));
    }

    @Test
    void s11_a_statement_in_time_stops_the_clock_and_what_it_leaves_out_is_listed() {
        var told = publishedWithTwoThingsToImprove().step(LEAD, "statement-request");
        clock.standAt("2010-10-25T16:00:00");

        told.make(DIRECTOR, "statement-of-action", answering(told, 0)).then().statusCode(201);

        told.inspection(null).then().body("state", is("STATEMENT_RECEIVED"));
        told.get(null, "/inspections/{id}/statement-of-action")
                .then()
                .body("dueOn", is("2010-10-25"))
                .body("receivedOn", is("2010-10-25"))
                .body("late", is(false))
                .body("items[0].items[0].improvements[0].text", is("See every child within the statutory time."))
                .body("withoutItem.text", is(List.of("Audit the quality of assessments by team.")));
    }

    @Test
    void s11_a_statement_a_day_late_is_late_for_ever() {
        var told = publishedWithTwoThingsToImprove();
        clock.standAt("2010-10-26T09:00:00");
        told.make(DIRECTOR, "statement-of-action", answering(told, 0, 1)).then().statusCode(201);
        clock.standAt("2012-01-01T09:00:00");

        told.get(null, "/inspections/{id}/statement-of-action")
                .then()
                .body("late", is(true))
                .body("withoutItem", hasSize(0));
    }

    @Test
    void while_none_has_come_everything_is_without_an_item() {
        var told = publishedWithTwoThingsToImprove();

        told.get(null, "/inspections/{id}/statement-of-action").then().body("withoutItem", hasSize(2));
    }

    @Test
    void an_item_that_answers_to_nothing_in_this_report_is_refused() {
        var told = publishedWithTwoThingsToImprove();
        var elsewhere = Map.<String, Object>of(
                "items",
                List.of(Map.of("action", "Paint it.", "owner", "Estates", "improvements", List.of("0199a000"))));

        told.make(DIRECTOR, "statement-of-action", elsewhere)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/items/0/improvements"));
    }

    @Test
    void a_revised_statement_is_another_and_the_clock_stays_as_it_was_stopped() {
        var told = publishedWithTwoThingsToImprove();
        told.make(DIRECTOR, "statement-of-action", answering(told, 0)).then().statusCode(201);
        clock.standAt("2011-02-01T09:00:00");

        told.make(DIRECTOR, "statement-of-action", answering(told, 0, 1)).then().statusCode(201);

        told.get(null, "/inspections/{id}/statement-of-action")
                .then()
                .body("items", hasSize(2))
                .body("receivedOn", is("2010-07-16"))
                .body("withoutItem", hasSize(0));
    }

    @Test
    void an_inspection_is_not_closed_while_the_authority_owes_anything() {
        var told = publishedWithTwoThingsToImprove();

        told.tryStep(LEAD, "closure")
                .then()
                .statusCode(409)
                .body("errors.message", hasItem("Written statement of proposed action is still owed"));
    }
}
