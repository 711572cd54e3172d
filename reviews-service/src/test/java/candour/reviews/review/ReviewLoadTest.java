package candour.reviews.review;

import static candour.reviews.People.BOARD_OFFICER;
import static candour.reviews.People.NORTHBRIDGE;
import static candour.reviews.review.Begun.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How many reviews a board undertook, for whoever asks, and nothing about any of them. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "reviews"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewLoadTest {

    @Test
    void reviews_begun_in_the_window_are_counted_with_their_definition() {
        begun("2006-06-30");
        begun("2006-07-01");
        begun("2010-06-30");

        var load = load(NORTHBRIDGE, "2006-07-01", "2010-06-30");

        load.then().statusCode(200).body("undertaken", equalTo(2)).body("definition", equalTo(ReviewLoad.DEFINITION));
        assertThat(load.jsonPath().getMap("").keySet())
                .isEqualTo(java.util.Set.of("authority", "from", "to", "undertaken", "definition"));
    }

    @Test
    void a_review_cannot_begin_before_its_incident() {
        open("2006-05-01").then().statusCode(422).body("errors[0].pointer", equalTo("/begunOn"));
    }

    @Test
    void a_window_that_runs_backwards_is_refused() {
        load(NORTHBRIDGE, "2010-06-30", "2006-07-01").then().statusCode(422).body("errors[0].pointer", equalTo("/to"));
    }

    @Test
    void without_days_there_is_no_number() {
        as(null).queryParam("authority", NORTHBRIDGE).get("/review-load").then().statusCode(422);
    }

    private static void begun(String on) {
        open(on).then().statusCode(201).body("begunOn", equalTo(on));
    }

    private static Response open(String begunOn) {
        return Begun.open(
                BOARD_OFFICER,
                UUID.randomUUID(),
                Map.of("incidentOn", "2006-05-17", "summary", "A child was harmed.", "begunOn", begunOn));
    }

    private static Response load(String authority, String from, String to) {
        return as(null).queryParam("authority", authority)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/review-load");
    }
}
