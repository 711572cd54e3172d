package candour.cases.referral;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.person.Known.as;

import candour.cases.person.Known;
import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given: a referral at Northbridge, with what a test does with it. */
public record Referred(String id) {

    public static final Map<String, Object> CONCERN = Map.of(
            "facts", "Bruise on the left arm seen at registration",
            "factsSource", "Class teacher",
            "childsWords", "I fell off the bed",
            "immediateDanger", false);
    public static final Map<String, Object> TOLD = Map.of("manner", "BY_TELEPHONE", "words", "We shall assess");

    /** Received by a worker now, about these children. */
    public static Referred of(Known... children) {
        return new Referred(receive(SOCIAL_WORKER, body(children)).path("id"));
    }

    /** Received at a time, for example {@code 2024-05-03T22:10:00Z}, and entered now. */
    public static Referred at(String time, Known... children) {
        return new Referred(receive(SOCIAL_WORKER, with(body(children), "receivedAt", time))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> body(Known... children) {
        return Map.of(
                "source",
                "2A",
                "referrer",
                Map.of("name", "Moira Penhale", "office", "designated safeguarding lead"),
                "concern",
                CONCERN,
                "children",
                List.of(children).stream()
                        .map(child -> Map.of("child", child.id()))
                        .toList());
    }

    public static Map<String, Object> bodyOfUnknown(String... familyNames) {
        return with(
                body(),
                "children",
                List.of(familyNames).stream()
                        .map(name -> Map.of("details", Map.of("familyName", name, "bornOn", "2017")))
                        .toList());
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var more = new java.util.HashMap<>(body);
        more.put(field, value);
        return more;
    }

    public static Response receive(Person person, Map<String, ?> body) {
        return receive(person, UUID.randomUUID(), body);
    }

    public static Response receive(Person person, UUID key, Map<String, ?> body) {
        return as(person)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .when()
                .post("/referrals");
    }

    public Response read(Person person) {
        return as(person).when().get("/referrals/{id}", id);
    }

    public Response step(Person person, String noun, Map<String, ?> body) {
        return as(person)
                .header("If-Match", read(SOCIAL_WORKER).header("ETag"))
                .contentType("application/json")
                .body(body)
                .when()
                .post("/referrals/{id}/{noun}", id, noun);
    }

    /** Decided to be assessed, the referrer told; the address of the first child's episode. */
    public String assessed() {
        return step(SOCIAL_WORKER, "assessment", Map.of("reason", "Injury not explained", "referrerTold", TOLD))
                .then()
                .statusCode(200)
                .extract()
                .path("children[0].episode");
    }
}
