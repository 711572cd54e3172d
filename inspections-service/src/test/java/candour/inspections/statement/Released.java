package candour.inspections.statement;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import candour.inspections.Inspected;
import candour.inspections.Told;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given: a published report with the paragraph of the story, and statements about it. */
final class Released {

    /** Two sentences, 81 words, of which a press office took four. */
    static final String PARAGRAPH =
            "Despite energetic and visible leadership which is welcomed by staff, there is an emerging sense among some"
                    + " front line social care managers and staff that they are isolated and detached from the exciting"
                    + " professional developments associated with the Brighter Futures strategy which has not yet produced"
                    + " services, particularly family work, essential to their work. This sense of disconnection, whether real"
                    + " or perceived, is generating the sense of being overwhelmed by the magnitude of the demand for services"
                    + " and is inhibiting progress.";

    static final String SHA_256 = "25adc9f80c018246a3f07b038d2a69264fab35a8a3362db8cfe84a070371af11";

    static final String RELEASE =
            "Northbridge City Council has welcomed the inspection report. Inspectors praised the “energetic and visible"
                    + " leadership” of its services for children, and the council will build on it.";

    private Released() {}

    static Told drafted() {
        return drafted(PARAGRAPH);
    }

    private static Told drafted(String paragraph) {
        var told = Inspected.drafted();
        var added = new HashMap<String, Object>(Map.of("text", paragraph));
        added.put("after", told.paragraph("3"));
        as(INSPECTOR)
                .header("If-Match", told.report(LEAD).header("ETag"))
                .contentType("application/json")
                .body(added)
                .post("/inspections/{id}/report/paragraphs", told.id())
                .then()
                .statusCode(200);
        return told;
    }

    static String published() {
        return published(PARAGRAPH);
    }

    static String published(String paragraph) {
        return drafted(paragraph)
                .step(LEAD, "moderation-request")
                .step(MODERATOR, "draft-issue")
                .step(DIRECTOR, "nil-return")
                .step(LEAD, "determinations")
                .step(LEAD, "final-signing")
                .step(LEAD, "final-sharing")
                .step(DIRECTOR, "complaint-waiver")
                .step(LEAD, "publication")
                .id();
    }

    static Response check(Person person, String report, String text) {
        return as(person)
                .contentType("application/json")
                .body(Map.of("report", report, "text", text))
                .when()
                .post("/statement-checks");
    }

    /** Without saying which report the words are about. */
    static Response find(String text) {
        return as(null).contentType("application/json")
                .body(Map.of("text", text))
                .when()
                .post("/statement-checks");
    }

    static Map<String, Object> release(String report) {
        return new HashMap<>(Map.of(
                "report",
                report,
                "body",
                "Northbridge City Council press office",
                "title",
                "Council welcomes report",
                "text",
                RELEASE));
    }

    static Response register(Person person, Map<String, Object> said) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(said)
                .when()
                .post("/statements");
    }

    static Response read(Person person, String statement) {
        return as(person).when().get("/statements/{id}", statement);
    }

    static Response step(Person person, String statement, String noun, Map<String, Object> facts) {
        return as(person)
                .header("If-Match", read(DIRECTOR, statement).header("ETag"))
                .contentType("application/json")
                .body(facts)
                .when()
                .post("/statements/{id}/{step}", statement, noun);
    }

    /** Checked and issued by the authority's officer. */
    static String issued(String report) {
        String id =
                register(candour.inspections.People.OFFICER, release(report)).path("id");
        step(candour.inspections.People.OFFICER, id, "check", Map.of()).then().statusCode(200);
        step(candour.inspections.People.OFFICER, id, "issue", Map.of("on", "2026-01-05"))
                .then()
                .statusCode(200);
        return id;
    }

    static List<String> reasons(Response check) {
        return check.path("quotations[0].reasons.words");
    }
}
