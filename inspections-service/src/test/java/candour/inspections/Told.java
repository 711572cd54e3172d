package candour.inspections;

import static io.restassured.RestAssured.given;

import candour.conventions.trial.Person;
import candour.conventions.trial.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** One inspection as a test works with it: each call reads the newest version first, as a person with a fresh page would. */
public final class Told {

    private final String id;

    public Told(String id) {
        this.id = id;
    }

    public static RequestSpecification as(Person person) {
        return person == null ? given() : given().auth().oauth2(Tokens.of(person));
    }

    public String id() {
        return id;
    }

    public Response get(Person person, String path) {
        return as(person).when().get(path, id);
    }

    /** The inspection's page. */
    public Response inspection(Person person) {
        return get(person, "/inspections/{id}");
    }

    /** Takes the step and expects it to be taken. */
    public Told step(Person person, String noun) {
        tryStep(person, noun).then().statusCode(200);
        return this;
    }

    public Response tryStep(Person person, String noun) {
        return tryStep(person, noun, Map.of());
    }

    public Response tryStep(Person person, String noun, Map<String, Object> facts) {
        var etag = inspection(People.LEAD).header("ETag");
        return as(person)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(facts)
                .when()
                .post("/inspections/{id}/{step}", id, noun);
    }

    /** Takes a step that asks for a ground and a reason. */
    public Told aside(Person person, String noun, String ground) {
        tryStep(person, noun, Map.of("ground", ground, "reason", "Because of what happened that week."))
                .then()
                .statusCode(200);
        return this;
    }

    /** Takes a step that asks for a reason. */
    public Told because(Person person, String noun, String reason) {
        tryStep(person, noun, Map.of("reason", reason)).then().statusCode(200);
        return this;
    }

    /** The report as it is being worked on. */
    public Response report(Person person) {
        return get(person, "/inspections/{id}/report");
    }

    /** The id of the paragraph with that number. */
    public String paragraph(String number) {
        return report(People.LEAD).path("sections.paragraphs.flatten().find { it.number == '" + number + "' }.id");
    }

    public String part(String number) {
        return "paragraph:" + paragraph(number);
    }

    public String sha256(Person person, String number) {
        return report(person).path("sections.paragraphs.flatten().find { it.number == '" + number + "' }.sha256");
    }

    public Response tryEdit(Person person, String number, String text) {
        return as(person)
                .header("If-Match", report(People.LEAD).header("ETag"))
                .contentType("application/json")
                .body(Map.of("text", text))
                .when()
                .put("/inspections/{id}/report/paragraphs/{paragraph}", id, paragraph(number));
    }

    public Told edit(Person person, String number, String text) {
        tryEdit(person, number, text).then().statusCode(200);
        return this;
    }

    public Response tryGrade(Person person, String area, String grade) {
        return as(person)
                .header("If-Match", report(People.LEAD).header("ETag"))
                .contentType("application/json")
                .body(Map.of("grade", grade))
                .when()
                .put("/inspections/{id}/report/judgements/{area}", id, area);
    }

    /** Creates something under the inspection with a new key. */
    public Response make(Person person, String path, Map<String, Object> body) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .when()
                .post("/inspections/{id}/" + path, id);
    }
}
