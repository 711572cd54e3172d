package candour.cases;

import candour.cases.person.Known;
import candour.conventions.trial.Person;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** When: a request by one of the made-up people. */
public final class Asking {

    private Asking() {}

    /** A machine says for which user of its agency it asks. */
    private static RequestSpecification as(Person by) {
        var request = Known.as(by);
        return by.roles().contains("partner") ? request.header("Acting-User", "m.penhale@harbour.example") : request;
    }

    public static Response get(Person by, String address) {
        return as(by).when().get(address);
    }

    public static Response make(Person by, String collection, Map<String, ?> body) {
        return make(by, collection, body, UUID.randomUUID());
    }

    public static Response make(Person by, String collection, Map<String, ?> body, UUID key) {
        return as(by).header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .when()
                .post(collection);
    }

    /** A step with the record as it stands now. */
    public static Response take(Person by, String address, String noun, Map<String, ?> body) {
        return take(by, address, noun, body, get(by, address).header("ETag"));
    }

    public static Response take(Person by, String address, String noun, Map<String, ?> body, String etag) {
        return as(by).header("If-Match", etag == null ? "\"0\"" : etag)
                .contentType("application/json")
                .body(body)
                .when()
                .post(address + "/" + noun);
    }
}
