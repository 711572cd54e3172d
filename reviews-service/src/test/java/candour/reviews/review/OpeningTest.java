package candour.reviews.review;

import static candour.reviews.People.BOARD_OFFICER;
import static candour.reviews.People.NORTHBRIDGE;
import static candour.reviews.People.PANEL_MEMBER;
import static candour.reviews.People.PARTNER;
import static candour.reviews.review.Begun.INCIDENT;
import static candour.reviews.review.Begun.as;
import static candour.reviews.review.Begun.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening a review: what is made, what is made once, and each refusal. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "reviews"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void a_review_is_opened_under_the_regime_of_the_day_of_the_incident() {
        var answer = open(BOARD_OFFICER, UUID.randomUUID(), INCIDENT);

        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/reviews/" + answer.path("id")))
                .body("authority", is(NORTHBRIDGE))
                .body("reference", matchesPattern("REV-\\d{4}-\\d{4,}"))
                .body("regime.code", is("LCSPR_2023"))
                .body("regime.verified", is(true))
                .body("state", is("OPEN"))
                .body("openedBy", is("Bea Stanhope"))
                .body("openSteps", hasSize(0));
    }

    @Test
    void a_review_opened_twice_is_one() {
        var key = UUID.randomUUID();
        String first = open(BOARD_OFFICER, key, INCIDENT).path("id");

        open(BOARD_OFFICER, key, INCIDENT).then().statusCode(201).body("id", is(first));
    }

    @Test
    void eight_openings_at_once_with_one_key_make_one_review() {
        var key = UUID.randomUUID();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var sent = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> open(BOARD_OFFICER, key, INCIDENT)))
                    .toList();
            assertThat(sent)
                    .extracting(answer -> answer.get().<String>path("id"))
                    .doesNotContainNull()
                    .containsOnly(open(BOARD_OFFICER, key, INCIDENT).<String>path("id"));
        }
    }

    @Test
    void the_same_key_for_another_review_is_refused() {
        var key = UUID.randomUUID();
        open(BOARD_OFFICER, key, INCIDENT);

        var refused = open(BOARD_OFFICER, key, with("incidentOn", "2024-05-18"));

        refused.then().statusCode(422).body("type", is("/problems/key-reused"));
    }

    @Test
    void without_a_key_nothing_is_opened() {
        var refused = as(BOARD_OFFICER)
                .contentType("application/json")
                .body(INCIDENT)
                .when()
                .post("/reviews");

        refused.then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void an_unknown_field_is_refused() {
        var refused = open(BOARD_OFFICER, UUID.randomUUID(), with("regime", "SCR_2006"));

        refused.then().statusCode(400).contentType(PROBLEM).body("errors[0].pointer", is("/regime"));
    }

    @Test
    void a_date_that_does_not_exist_is_malformed() {
        var refused = open(BOARD_OFFICER, UUID.randomUUID(), with("incidentOn", "2024-02-30"));

        refused.then().statusCode(400).contentType(PROBLEM).body("errors[0].pointer", is("/incidentOn"));
    }

    @Test
    void every_missing_field_is_named_at_once_in_plain_words() {
        var refused = open(BOARD_OFFICER, UUID.randomUUID(), Map.of());

        refused.then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.pointer", is(java.util.List.of("/incidentOn", "/summary")))
                .body("errors.message", hasItem("Enter the day of the incident"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800"})
    void characters_that_cannot_be_kept_are_refused(String escaped) {
        var refused = as(BOARD_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"incidentOn\":\"2024-05-17\",\"summary\":\"Harm" + escaped + "\"}")
                .when()
                .post("/reviews");

        refused.then().statusCode(400).body("errors[0].pointer", is("/summary"));
    }

    @Test
    void an_incident_before_there_were_boards_has_no_regime() {
        var refused = open(BOARD_OFFICER, UUID.randomUUID(), with("incidentOn", "2006-03-31"));

        refused.then().statusCode(422).body("errors[0].pointer", is("/incidentOn"));
    }

    @Test
    void without_a_token_nothing_is_opened() {
        open(null, UUID.randomUUID(), INCIDENT).then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    void only_a_board_officer_opens_a_review() {
        open(PANEL_MEMBER, UUID.randomUUID(), INCIDENT).then().statusCode(403).contentType(PROBLEM);
        open(PARTNER, UUID.randomUUID(), INCIDENT).then().statusCode(403).contentType(PROBLEM);
    }

    @Test
    void an_officer_of_no_authority_opens_no_review() {
        var nobodys = Person.of("nia", "Nia Fosdyke", "board-officer");

        open(nobodys, UUID.randomUUID(), INCIDENT).then().statusCode(403).contentType(PROBLEM);
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = new HashMap<>(INCIDENT);
        body.put(field, value);
        return body;
    }
}
