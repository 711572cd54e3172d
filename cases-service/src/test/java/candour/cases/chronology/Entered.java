package candour.cases.chronology;

import static candour.cases.person.Known.as;

import candour.cases.person.Known;
import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Given: events entered by hand in a made-up child's chronology. */
public final class Entered {

    public static final Map<String, Object> EXCLUSION = Map.of(
            "kind", "school-exclusion",
            "occurred", "spring term 2024",
            "text", "Excluded for five days after a fight.",
            "informationKind", "DOCUMENT",
            "agency", "Northbridge Primary School");

    private Entered() {}

    public static Map<String, Object> but(String field, Object value) {
        var body = new HashMap<>(EXCLUSION);
        body.put(field, value);
        return body;
    }

    /** A professional of another agency saw the child on the day. */
    public static Map<String, Object> seenOn(String day) {
        var body = but("occurred", day);
        body.put("kind", "seen-at-school");
        body.put("childSeen", true);
        return body;
    }

    public static Response by(Person person, Known child, Map<String, ?> body) {
        return by(person, child, body, UUID.randomUUID());
    }

    public static Response by(Person person, Known child, Map<String, ?> body, UUID key) {
        return as(person)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .when()
                .post("/children/{id}/chronology", child.id());
    }

    public static Response judged(Person person, Known child, String event, String words) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("significance", words))
                .when()
                .post("/children/{id}/chronology/{event}/significance", child.id(), event);
    }

    public static Response read(Person person, Known child, String query) {
        return as(person).when().get("/children/{id}/chronology" + query, child.id());
    }
}
