package candour.cases;

import candour.cases.person.Known;
import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** When: a request by one of the made-up people. */
public final class Asking {

    private Asking() {}

    public static Response get(Person by, String address) {
        return Known.as(by).when().get(address);
    }

    public static Response make(Person by, String collection, Map<String, ?> body) {
        return make(by, collection, body, UUID.randomUUID());
    }

    public static Response make(Person by, String collection, Map<String, ?> body, UUID key) {
        return Known.as(by)
                .header("Idempotency-Key", key)
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
        return Known.as(by)
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .contentType("application/json")
                .body(body)
                .when()
                .post(address + "/" + noun);
    }
}
