package candour.cases.person;

import static candour.cases.People.SOCIAL_WORKER;
import static io.restassured.RestAssured.given;

import candour.conventions.trial.Person;
import candour.conventions.trial.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Given: a made-up child whom Northbridge knows. */
public record Known(String id) {

    public static final Map<String, Object> ROWAN =
            Map.of("givenName", "Rowan", "familyName", "Tidewell", "bornOn", "2017-03-09");
    public static final Map<String, Object> NAME =
            Map.of("givenName", "Rowan", "familyName", "Ashgrove", "kind", "LEGAL", "from", "2024-06-03");

    public static RequestSpecification as(Person person) {
        return person == null ? given() : given().auth().oauth2(Tokens.of(person));
    }

    public static Known child() {
        return by(SOCIAL_WORKER);
    }

    public static Known by(Person person) {
        return new Known(register(person, UUID.randomUUID(), ROWAN).path("id"));
    }

    /** A child who is expected in the days in which the test runs. */
    public static Known expected() {
        var day = java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30).toString();
        var body = Map.<String, Object>of("familyName", "Tidewell", "expectedOn", day);
        return new Known(register(SOCIAL_WORKER, UUID.randomUUID(), body).path("id"));
    }

    public static Response register(Person person, UUID key, Map<String, ?> body) {
        return as(person)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .when()
                .post("/children");
    }

    public Response read(Person person) {
        return as(person).when().get("/children/{id}", id);
    }

    public String etag() {
        return read(SOCIAL_WORKER).header("ETag");
    }

    public Response step(Person person, String noun, Map<String, ?> body) {
        return step(person, noun, body, etag());
    }

    public Response step(Person person, String noun, Map<String, ?> body, String etag) {
        return as(person)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .when()
                .post("/children/{id}/{noun}", id, noun);
    }
}
