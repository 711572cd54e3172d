package candour.cases.person;

import static candour.cases.person.Known.as;

import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Given: a record that was made at an address, and the steps taken with it. */
public record Posted(String collection, String id) {

    public static Response make(Person person, String collection, Map<String, ?> body) {
        return make(person, collection, UUID.randomUUID(), body);
    }

    public static Response make(Person person, String collection, UUID key, Map<String, ?> body) {
        return as(person)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .when()
                .post(collection);
    }

    public static Posted made(Person person, String collection, Map<String, ?> body) {
        var answer = make(person, collection, body);
        answer.then().statusCode(201);
        return new Posted(collection, answer.path("id"));
    }

    public Response read(Person person) {
        return as(person).when().get(collection + "/" + id);
    }

    public Response step(Person person, String noun, Map<String, ?> body) {
        return step(person, noun, body, read(person).header("ETag"));
    }

    public Response step(Person person, String noun, Map<String, ?> body, String etag) {
        return as(person)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .when()
                .post(collection + "/" + id + "/" + noun);
    }
}
