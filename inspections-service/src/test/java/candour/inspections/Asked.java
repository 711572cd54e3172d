package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.Map;

/** Given: a representation that the director has submitted on a paragraph. */
public record Asked(String id) {

    public static Asked of(Told told, String paragraph, String category, String whatIsWrong) {
        var draft = draft(told, paragraph, category, whatIsWrong);
        draft.trySubmit(DIRECTOR).then().statusCode(200);
        return draft;
    }

    public static Asked draft(Told told, String paragraph, String category, String whatIsWrong) {
        String id = told.make(
                        DIRECTOR,
                        "representations",
                        Map.of("part", told.part(paragraph), "category", category, "whatIsWrong", whatIsWrong))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Asked(id);
    }

    public Response read(Person person) {
        return as(person).when().get("/representations/{id}", id);
    }

    public Response trySubmit(Person person) {
        return step(person, "submission", Map.of());
    }

    public Response determine(Person person, String outcome) {
        return step(
                person,
                "determination",
                Map.of(
                        "outcome", outcome,
                        "reasons", "The evidence of the files read does not bear out the account given.",
                        "evidenceConsidered", "Case files 4, 9 and 12; the authority's return, table 4"));
    }

    Response step(Person person, String noun, Map<String, Object> facts) {
        return as(person)
                .header("If-Match", read(DIRECTOR).header("ETag"))
                .contentType("application/json")
                .body(facts)
                .when()
                .post("/representations/{id}/{step}", id, noun);
    }

    /** The change that follows an accepted representation on a fact. */
    public Map<String, Object> correction(String part) {
        return Map.of(
                "part", part,
                "cause", "FACT_CORRECTED",
                "representation", id,
                "evidence", "The authority's return, table 4",
                "reason", "The figure was misread.",
                "direction", "NEUTRAL");
    }

    static Map<String, Object> typography(String part) {
        return Map.of("part", part, "cause", "TYPOGRAPHY", "reason", "A comma too many.", "direction", "NEUTRAL");
    }

    static Map<String, Object> moderation(String part) {
        return Map.of(
                "part", part,
                "cause", "MODERATION",
                "evidence", "Minutes of the improvement board, March to May",
                "reason", "The evidence of new leadership since March was given too little weight.",
                "direction", "SOFTER");
    }

    static Map<String, Object> department() {
        return contact("HARDER", "Asked for clear attribution of responsibility.");
    }

    static Map<String, Object> contact(String direction, String what) {
        return Map.of(
                "kind", "DEPARTMENT",
                "from", "The department",
                "person", "Percival Strand",
                "channel", "TELEPHONE",
                "what", what,
                "direction", direction,
                "receivedOn", "2010-07-01");
    }
}
