package candour.reviews.review;

import static candour.reviews.People.BOARD_OFFICER;
import static io.restassured.RestAssured.given;

import candour.conventions.trial.Person;
import candour.conventions.trial.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Given: a review of a made-up incident that Northbridge has opened. */
public record Begun(String id) {

    public static final Map<String, Object> INCIDENT = Map.of(
            "incidentOn", "2024-05-17",
            "summary", "A child was seriously harmed at home while known to three agencies.",
            "title", "Child R");

    public static RequestSpecification as(Person person) {
        return person == null ? given() : given().auth().oauth2(Tokens.of(person));
    }

    public static Begun review() {
        return by(BOARD_OFFICER);
    }

    public static Begun by(Person person) {
        return new Begun(open(person, UUID.randomUUID(), INCIDENT).path("id"));
    }

    public static Response open(Person person, UUID key, Map<String, ?> body) {
        return as(person)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .when()
                .post("/reviews");
    }

    public Response read(Person person) {
        return as(person).when().get("/reviews/{id}", id);
    }
}
