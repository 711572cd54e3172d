package candour.cases.clock;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.person.Known.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import candour.conventions.Reach;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An authority sets a term where the law leaves it to the authority: from a day on, with the history. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocalTermTest {

    private static final Person OPERATOR = Person.of("ops", "Operator", "operator");
    private static final String VISITS = "items.find { it.timescale == 'PROTECTION_VISIT' }.localTerms";

    @Inject
    Clocks clocks;

    @Test
    void a_visit_is_due_by_the_term_in_force_on_the_day_and_a_clock_that_runs_keeps_its_own() {
        var director = at("E06999021");
        var child = registered("E06999021");
        seen(child, "E06999021", "2024-05-01");

        set(director, "PROTECTION_VISIT", "2024-06-01", "15 working days after the event")
                .then()
                .statusCode(201);
        seen(child, "E06999021", "2024-06-03");

        var all = Reach.within(
                "E06999021", () -> QuarkusTransaction.requiringNew().call(() -> clocks.of("E06999021", child)));
        assertThat(all)
                .extracting(CaseClock::dueOn)
                .containsExactly(LocalDate.parse("2024-05-16"), LocalDate.parse("2024-06-24"));
        assertThat(all.getFirst().metLate()).isTrue();
    }

    @Test
    void the_history_is_shown_to_those_who_work_there() {
        var director = at("E06999022");
        set(director, "PROTECTION_VISIT", "2020-01-01", "15 working days after the event");
        set(director, "PROTECTION_VISIT", "2024-01-01", "2 weeks after the event");

        as(director)
                .get("/timescales")
                .then()
                .body(VISITS + ".term", contains("15 working days after the event", "2 weeks after the event"))
                .body(VISITS + ".beforeTerm", hasItems("10 working days after the event"));
        as(null).get("/timescales").then().statusCode(200).body(VISITS + ".size()", is(0));
    }

    @Test
    void a_national_term_is_not_set_locally() {
        set(at("E06999023"), "INITIAL_CONFERENCE_HELD", "2024-01-01", "20 working days after the event")
                .then()
                .statusCode(409)
                .body("type", is("/problems/step-not-allowed"));
    }

    @Test
    void two_terms_from_one_day_and_terms_that_nothing_is_counted_by_are_refused() {
        var director = at("E06999024");
        set(director, "IN_NEED_VISIT", "2024-01-01", "30 working days after the event");

        set(director, "IN_NEED_VISIT", "2024-01-01", "25 working days after the event")
                .then()
                .statusCode(409);
        set(director, "IN_NEED_VISIT", "2024-02-01", "soon").then().statusCode(422);
        set(director, "IN_NEED_VISIT", "2024-02-01", "72 hours after the event")
                .then()
                .statusCode(422);
    }

    @Test
    void an_operator_says_for_which_authority_and_a_worker_sets_nothing() {
        set(OPERATOR, "IN_NEED_VISIT", "2024-01-01", "30 working days after the event")
                .then()
                .statusCode(422);
        set(SOCIAL_WORKER, "IN_NEED_VISIT", "2024-01-01", "30 working days after the event")
                .then()
                .statusCode(403);
        post(
                        OPERATOR,
                        Map.of(
                                "timescale", "IN_NEED_VISIT",
                                "authority", "E06999025",
                                "validFrom", "2024-01-01",
                                "term", "30 working days after the event",
                                "reason", "Agreed in the partnership"))
                .then()
                .statusCode(201);
    }

    private static Person at(String authority) {
        return Person.of("director-" + authority, "Dora Quill", "director").at(authority);
    }

    private static UUID registered(String authority) {
        var worker = Person.of("worker-" + authority, "Sana Wickett", "social-worker")
                .at(authority);
        return UUID.fromString(candour.cases.person.Known.by(worker).id());
    }

    private void seen(UUID child, String authority, String on) {
        var running = new Running(authority, child, child);
        Reach.within(
                authority,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    clocks.happened(CaseEvent.PROTECTION_PLAN_CHILD_SEEN, running, LocalDate.parse(on), Instant.EPOCH);
                    return on;
                }));
    }

    private static Response set(Person person, String timescale, String from, String term) {
        return post(
                person,
                Map.of("timescale", timescale, "validFrom", from, "term", term, "reason", "Agreed in the partnership"));
    }

    private static Response post(Person person, Map<String, ?> body) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .when()
                .post("/timescales/local-terms");
    }
}
