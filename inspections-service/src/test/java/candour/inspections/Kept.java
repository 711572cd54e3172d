package candour.inspections;

import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** One record at its own address, as a test works with it: each step reads the newest version first. */
record Kept(String path) {

    /** Creates something with a new key. */
    static Response tryMake(Person person, String path, Map<String, Object> body) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .when()
                .post(path);
    }

    /** Creates something and expects it to be made; its own address comes with the answer. */
    static Kept make(Person person, String path, Map<String, Object> body) {
        var location =
                tryMake(person, path, body).then().statusCode(201).extract().header("Location");
        return new Kept(location.replaceFirst("^https?://[^/]+", ""));
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Response read(Person person) {
        return as(person).when().get(path);
    }

    Response tryStep(Person person, String noun, Map<String, Object> facts) {
        return as(person)
                .header("If-Match", read(person).header("ETag"))
                .contentType("application/json")
                .body(facts)
                .when()
                .post(path + "/" + noun);
    }

    Kept step(Person person, String noun, Map<String, Object> facts) {
        tryStep(person, noun, facts).then().statusCode(200);
        return this;
    }
}
