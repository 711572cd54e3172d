package candour.inspections.note;

import static candour.inspections.People.INSPECTOR;
import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import candour.inspections.Told;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given: an inspector's note, and the windows it is written in. */
record Noted(String id) {

    static final Map<String, Object> FACTS = Map.of(
            "kind", "INTERVIEW", "source", "Team manager, duty and assessment", "gatheredAt", "2010-06-09T10:30:00Z");

    static Noted begun(Told told) {
        return new Noted(told.make(INSPECTOR, "notes", FACTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    Response read(Person person) {
        return as(person).when().get("/notes/{id}", id);
    }

    Response save(Person person, UUID session, long sequence, String text, String... basedOn) {
        return as(person)
                .contentType("application/json")
                .body(Map.of(
                        "session", session, "sequence", sequence, "text", text, "basedOn", List.of((Object[]) basedOn)))
                .when()
                .post("/notes/{id}/drafts", id);
    }

    Noted written(UUID session, long sequence, String text, String... basedOn) {
        save(INSPECTOR, session, sequence, text, basedOn).then().statusCode(200);
        return this;
    }

    List<String> heads() {
        return read(INSPECTOR).path("heads.text");
    }

    Response keep(UUID session, long sequence) {
        return change("versions", Map.of("draft", session + ":" + sequence));
    }

    Response link(String part, String bearing) {
        return change("links", Map.of("part", part, "bearing", bearing));
    }

    Noted kept(String text) {
        var session = UUID.randomUUID();
        written(session, 1, text);
        keep(session, 1).then().statusCode(200);
        return this;
    }

    private Response change(String noun, Map<String, Object> body) {
        return as(INSPECTOR)
                .header("If-Match", read(INSPECTOR).header("ETag"))
                .contentType("application/json")
                .body(body)
                .when()
                .post("/notes/{id}/{noun}", id, noun);
    }
}
