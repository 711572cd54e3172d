package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.OTHER_MODERATOR;
import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given: a formal complaint of the director about an inspection. */
record Complained(String id) {

    static final String REASONS = "The record of the meeting bears out what the authority says of it.";
    static final String FOLLOWS = "The sentence that rests on the meeting is written anew from the record.";

    static Map<String, Object> grounds() {
        return Map.of(
                "about", "Paragraph 2 rests on a meeting that Dora Quill did not attend.",
                "remedy", "That the paragraph is written from the record of the meeting.");
    }

    static Response tryMake(Told told, Map<String, Object> grounds) {
        return told.make(DIRECTOR, "complaints", grounds);
    }

    static Complained about(Told told) {
        return new Complained(
                tryMake(told, grounds()).then().statusCode(201).extract().path("id"));
    }

    /** A final report that is with the authority, its window for complaints open. */
    static Told shared() {
        return Inspected.issued()
                .step(DIRECTOR, "nil-return")
                .step(LEAD, "determinations")
                .step(LEAD, "final-signing")
                .step(LEAD, "final-sharing");
    }

    Response read(Person person) {
        return as(person).when().get("/complaints/{id}", id);
    }

    Complained step(Person person, String noun, Map<String, Object> facts) {
        tryStep(person, noun, facts).then().statusCode(200);
        return this;
    }

    Response tryStep(Person person, String noun, Map<String, Object> facts) {
        return as(person)
                .header("If-Match", read(LEAD).header("ETag"))
                .contentType("application/json")
                .body(facts)
                .when()
                .post("/complaints/{id}/{step}", id, noun);
    }

    /** Taken up and upheld by a moderator who had no hand in the report, with these parts open to change. */
    Complained upheld(String noun, String... parts) {
        var facts = new HashMap<String, Object>(Map.of("reason", REASONS, "follows", FOLLOWS));
        facts.put("mayChange", List.of(parts));
        return step(OTHER_MODERATOR, "investigation", Map.of()).step(OTHER_MODERATOR, noun, facts);
    }

    Complained notUpheld() {
        return step(OTHER_MODERATOR, "investigation", Map.of())
                .step(OTHER_MODERATOR, "rejection", Map.of("reason", REASONS));
    }

    /** The change of a part that cites it. */
    Map<String, Object> change(String part) {
        return Map.of(
                "part", part,
                "cause", "COMPLAINT_UPHELD",
                "complaint", id,
                "reason", "The record of the meeting bears the authority out.",
                "direction", "SOFTER");
    }
}
