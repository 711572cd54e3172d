package candour.cases.episode;

import static candour.cases.People.DIRECTOR;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import candour.cases.person.Known;
import candour.cases.referral.Referred;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An episode closes when nothing keeps it open; a director may override what is no rule of the census. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosureTest {

    private static final String OPEN_ENQUIRY = "8868 section 47 open";
    private static final String HAD_ENQUIRY = "2990 closed after assessment with a section 47 enquiry";
    private static final String DISAGREEMENT = "I3 disagreement unanswered";

    @Inject
    KeptOpen guards;

    @Test
    @DisplayName(
            "A15 closing with an open enquiry is refused with the census rule; after it is ended the closure is taken")
    void a15_open() {
        var episode = Referred.of(Known.child()).assessed();
        guards.by(episode, OPEN_ENQUIRY);
        close(episode, "RC7").then().statusCode(409).body("errors.pointer", contains(OPEN_ENQUIRY));
        guards.byNothing(episode);

        var closed = close(episode, "RC7");

        closed.then().statusCode(200).body("state", is("CLOSED")).body("reasonForClosure", is("RC7"));
    }

    @Test
    @DisplayName("A15 the reason \"closed after assessment\" is refused where there was an enquiry (2990)")
    void a15_reason() {
        var episode = Referred.of(Known.child()).assessed();
        guards.by(episode, HAD_ENQUIRY);

        close(episode, "RC8").then().statusCode(409).body("errors.pointer", contains(HAD_ENQUIRY));
        close(episode, "RC9").then().statusCode(409);
        close(episode, "RC7").then().statusCode(200);
    }

    @Test
    void all_that_keeps_it_open_is_named_at_once_and_shown_before_anybody_tries() {
        var episode = Referred.of(Known.child()).assessed();
        guards.by(episode, OPEN_ENQUIRY, DISAGREEMENT);

        close(episode, "RC7").then().body("errors.pointer", containsInAnyOrder(OPEN_ENQUIRY, DISAGREEMENT));
        read(SOCIAL_WORKER, episode).then().body("keptOpenBy.guard", containsInAnyOrder(OPEN_ENQUIRY, DISAGREEMENT));
    }

    @Test
    void a_referral_nobody_has_decided_keeps_the_episode_open() {
        var child = Known.child();
        var episode = Referred.of(child).assessed();
        Referred.of(child);

        close(episode, "RC7").then().statusCode(409).body("errors.pointer", hasItem("referral undecided"));
    }

    @Test
    void a_director_overrides_with_a_reason_what_no_rule_of_the_census_forbids() {
        var episode = Referred.of(Known.child()).assessed();
        guards.by(episode, DISAGREEMENT);
        var body = Map.of("code", "RC7", "words", "Answered in the meeting of today");

        step(TEAM_MANAGER, episode, "overridden-closure", body).then().statusCode(403);
        step(DIRECTOR, episode, "overridden-closure", Map.of("code", "RC7"))
                .then()
                .statusCode(422);
        step(DIRECTOR, episode, "overridden-closure", body)
                .then()
                .statusCode(200)
                .body("state", is("CLOSED"))
                .body("journal.step", hasItem("OVERRIDDEN_CLOSURE"));
    }

    @Test
    void not_even_a_director_closes_against_a_rule_of_the_census() {
        var episode = Referred.of(Known.child()).assessed();
        guards.by(episode, OPEN_ENQUIRY, DISAGREEMENT);

        var refused = step(
                DIRECTOR, episode, "overridden-closure", Map.of("code", "RC7", "words", "The year is to be closed"));

        refused.then().statusCode(409).body("errors.pointer", contains(OPEN_ENQUIRY));
    }

    @Test
    void a_closed_episode_is_not_opened_again() {
        var child = Known.child();
        var first = Referred.of(child).assessed();
        close(first, "RC7");

        var second = Referred.of(child).assessed();

        read(SOCIAL_WORKER, second).then().body("reReferralOf", is(first));
        close(first, "RC7").then().statusCode(409);
    }

    @Test
    void it_closes_neither_before_its_referral_nor_in_the_future() {
        var episode = Referred.of(Known.child()).assessed();

        step(TEAM_MANAGER, episode, "closure", Map.of("code", "RC7", "on", "2001-01-01"))
                .then()
                .statusCode(422);
        step(
                        TEAM_MANAGER,
                        episode,
                        "closure",
                        Map.of("code", "RC7", "on", LocalDate.MAX.withYear(2199).toString()))
                .then()
                .statusCode(422);
    }

    private static Response close(String episode, String code) {
        return step(TEAM_MANAGER, episode, "closure", Map.of("code", code));
    }

    private static Response step(Person person, String episode, String noun, Map<String, ?> body) {
        return as(person)
                .header("If-Match", read(SOCIAL_WORKER, episode).header("ETag"))
                .contentType("application/json")
                .body(body)
                .when()
                .post("/episodes/{id}/{noun}", episode, noun);
    }

    private static Response read(Person person, String episode) {
        return as(person).when().get("/episodes/{id}", episode);
    }
}
