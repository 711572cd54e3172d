package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

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

/** What happens when an inspection does not run straight through: nothing vanishes, least of all time. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InterruptionScenariosTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void a_plan_is_not_there_for_the_authority_and_neither_is_one_given_up_before_anybody_was_told() {
        var told = Inspected.planned();
        told.inspection(DIRECTOR).then().statusCode(404);

        told.aside(LEAD, "cancellation", "INSPECTORATE");

        told.inspection(DIRECTOR).then().statusCode(404);
        as(DIRECTOR).get("/inspections?limit=100").then().body("items.id", not(hasItem(told.id())));
        told.inspection(LEAD).then().statusCode(200).body("state", is("CANCELLED"));
    }

    @Test
    void an_inspection_cancelled_after_the_authority_was_told_stays_there_for_it_with_the_ground() {
        var told = Inspected.planned().step(LEAD, "notification");

        told.aside(LEAD, "cancellation", "EMERGENCY");

        told.inspection(DIRECTOR)
                .then()
                .body("state", is("CANCELLED"))
                .body("journal.last().ground", is("A public emergency"));
    }

    @Test
    void a_pause_keeps_every_due_date_and_shows_how_long_it_took() {
        clock.standAt("2024-06-03T09:00:00");
        var told = Inspected.planned(Visited.plan("ILACS_SHORT")).step(LEAD, "notification");
        told.aside(MODERATOR, "pause", "SERIOUS_INCIDENT");
        clock.standAt("2024-06-13T09:00:00");

        told.because(LEAD, "resumption", "The authority can receive inspectors again.");

        told.inspection(DIRECTOR)
                .then()
                .body("state", is("NOTIFIED"))
                .body("pauses[0].from", is("2024-06-03"))
                .body("pauses[0].to", is("2024-06-13"))
                .body("deadlines.find { it.timescale == 'FIELDWORK_DUE' }.dueOn", is("2024-06-10"))
                .body("deadlines.find { it.timescale == 'FIELDWORK_DUE' }.pausedDays", is(10))
                .body("deadlines.find { it.timescale == 'FIELDWORK_DUE' }.late", is(true));
    }

    @Test
    void nothing_is_paused_without_a_ground() {
        var told = Inspected.planned().step(LEAD, "notification");

        var refused = told.tryStep(LEAD, "pause", Map.of("reason", "It suits us better."));

        refused.then().statusCode(422).body("errors[0].pointer", is("/ground"));
    }

    @Test
    void nothing_is_paused_once_the_draft_is_with_the_authority() {
        var told = Inspected.issued();

        var refused = told.tryStep(LEAD, "pause", Map.of("ground", "OTHER", "reason", "To gain time."));

        refused.then().statusCode(409);
    }

    @Test
    void a_deferral_ends_with_other_days_of_fieldwork_and_the_notice_given_before_still_stands() {
        var told = Inspected.planned(Visited.plan("ILACS_SHORT")).step(LEAD, "notification");
        told.aside(LEAD, "deferral", "PERSON_NEEDED");
        as(LEAD).header("If-Match", told.inspection(LEAD).header("ETag"))
                .contentType("application/json")
                .body(Map.of("fieldworkFrom", "2024-09-09", "fieldworkTo", "2024-09-13", "reason", "In the autumn."))
                .put("/inspections/{id}/fieldwork", told.id())
                .then()
                .statusCode(200);

        told.because(LEAD, "deferral-end", "The director is in post.");

        told.inspection(DIRECTOR).then().body("state", is("NOTIFIED")).body("fieldworkFrom", is("2024-09-09"));
    }

    @Test
    void fieldwork_found_incomplete_is_reopened_and_the_draft_there_is_goes_on() {
        var told = Inspected.drafted();
        told.aside(MODERATOR, "evidence-recall", "EVIDENCE");
        told.because(LEAD, "fieldwork-reopening", "Twelve more files are read.");

        told.step(LEAD, "fieldwork-end").step(LEAD, "draft");

        told.report(LEAD).then().body("sections.paragraphs.flatten().size()", is(3));
    }
}
