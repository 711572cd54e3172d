package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.OPERATOR;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A believed term that was looked up: it holds from its day on, the old one stays in sight, running clocks keep theirs. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimescaleAmendmentTest {

    private static final String ANSWERS = "deadlines.find { it.timescale == 'DETERMINATIONS_DUE' }";

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void a_clock_that_starts_on_or_after_the_day_runs_by_the_amended_term_and_one_that_runs_keeps_its_own() {
        clock.standAt("2029-03-05T10:00");
        var running = Inspected.issued().step(DIRECTOR, "nil-return");
        running.inspection(LEAD).then().body(ANSWERS + ".dueOn", is("2029-03-12"));

        amend("DETERMINATIONS_DUE", "2029-03-05", "8 working days after the event")
                .then()
                .statusCode(201);

        running.inspection(LEAD)
                .then()
                .body(ANSWERS + ".dueOn", is("2029-03-12"))
                .body(ANSWERS + ".source", is("No published term was found"));
        var later = Inspected.issued().step(DIRECTOR, "nil-return");
        later.inspection(LEAD)
                .then()
                .body(ANSWERS + ".dueOn", is("2029-03-15"))
                .body(ANSWERS + ".source", is("The handbook, read on the shelf"))
                .body(ANSWERS + ".verified", is(true));
        running.step(LEAD, "determinations").inspection(LEAD).then().body(ANSWERS + ".metOn", is("2029-03-05"));
        later.step(LEAD, "determinations").inspection(LEAD).then().body(ANSWERS + ".metOn", is("2029-03-05"));
    }

    @Test
    void a_clock_that_starts_before_the_day_keeps_the_published_term() {
        amend("DRAFT_DUE", "2029-01-01", "20 working days after the event")
                .then()
                .statusCode(201);

        var told = Inspected.drafted();

        told.inspection(LEAD).then().body("deadlines.find { it.timescale == 'DRAFT_DUE' }.dueOn", is("2010-07-14"));
    }

    @Test
    void the_list_shows_what_was_amended_by_which_office_and_what_stood_there_before() {
        amend("COMPLAINT_REPLY_DUE", "2029-01-01", "25 working days after the event")
                .then()
                .statusCode(201);

        var listed = as(null).get("/timescales");

        var row = "items.find { it.timescale == 'COMPLAINT_REPLY_DUE' && it.regime == 'SINCE_2020' }";
        listed.then()
                .body(row + ".term", is("30 working days after the event"))
                .body(row + ".amendable", is(false))
                .body(row + ".amendments[0].term", is("25 working days after the event"))
                .body(row + ".amendments[0].beforeTerm", is("30 working days after the event"))
                .body(row + ".amendments[0].beforeVerified", is(false))
                .body(row + ".amendments[0].reason", is("Somebody looked it up."))
                .body(row + ".amendments[0].madeByOffice", is("operator of the suite"));
    }

    @Test
    void a_term_that_was_read_at_its_source_is_not_amended() {
        var refused = amend("LA_PUBLISH", "2029-01-01", "60 working days after the event");

        refused.then().statusCode(409).body("detail", containsString("It stands"));
    }

    @Test
    void an_edition_that_has_no_such_timescale_gets_none_by_amendment() {
        var refused = amend("COMPLAINT_REPLY_DUE", "2015-01-01", "25 working days after the event");

        refused.then().statusCode(422).body("errors[0].pointer", is("/timescale"));
    }

    @Test
    void what_is_no_term_is_refused_with_an_example() {
        var refused = amend("STATEMENT_DUE", "2029-01-01", "soon");

        refused.then().statusCode(422).body("errors[0].message", containsString("15 working days after the event"));
    }

    @Test
    void nobody_but_an_administrator_amends() {
        var refused = amend(LEAD, "STATEMENT_DUE", "2029-01-01", "60 working days after the event");

        refused.then().statusCode(403);
    }

    private static Response amend(String timescale, String from, String term) {
        return amend(OPERATOR, timescale, from, term);
    }

    private static Response amend(candour.conventions.trial.Person person, String timescale, String from, String term) {
        var said = new HashMap<String, Object>(Map.of("timescale", timescale, "validFrom", from, "term", term));
        said.put("source", "The handbook, read on the shelf");
        said.put("verified", true);
        said.put("reason", "Somebody looked it up.");
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(said)
                .post("/timescales/amendments");
    }
}
