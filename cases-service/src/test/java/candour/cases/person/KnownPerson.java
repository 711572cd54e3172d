package candour.cases.person;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.person.Known.as;

import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Given: a made-up person whom Northbridge knows, child or adult, at /people. */
public record KnownPerson(String id) {

    public static KnownPerson adult(String givenName, String familyName, String bornOn) {
        return adult(SOCIAL_WORKER, givenName, familyName, bornOn);
    }

    public static KnownPerson adult(Person by, String givenName, String familyName, String bornOn) {
        var body = new HashMap<String, Object>(Map.of("givenName", givenName, "familyName", familyName));
        if (bornOn != null) {
            body.put("bornOn", bornOn);
        }
        return new KnownPerson(register(by, UUID.randomUUID(), body).path("id"));
    }

    public static KnownPerson child(String givenName, String familyName, String bornOn) {
        return child(SOCIAL_WORKER, givenName, familyName, bornOn);
    }

    public static KnownPerson child(Person by, String givenName, String familyName, String bornOn) {
        var body = Map.of("givenName", givenName, "familyName", familyName, "bornOn", bornOn);
        return new KnownPerson(Known.register(by, UUID.randomUUID(), body).path("id"));
    }

    public static Response register(Person person, UUID key, Map<String, ?> body) {
        return as(person)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .when()
                .post("/people");
    }

    public Response read(Person person) {
        return as(person).when().get("/people/{id}", id);
    }

    /** Says something of the person, by a social worker, with the version as it stands. */
    public Response say(String noun, Map<String, ?> body) {
        return say(SOCIAL_WORKER, noun, body);
    }

    public Response say(Person person, String noun, Map<String, ?> body) {
        return as(person)
                .header("If-Match", read(person).header("ETag"))
                .contentType("application/json")
                .body(body)
                .when()
                .post("/people/{id}/{noun}", id, noun);
    }

    public KnownPerson with(String noun, Map<String, ?> body) {
        say(noun, body).then().statusCode(200);
        return this;
    }
}
