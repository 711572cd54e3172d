package candour.inspections.sample;

import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import candour.inspections.Inspected;
import candour.inspections.Told;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given: a sample of the inspection's cases, as in the published test vector or larger, and what is done with it. */
record Sampled(Told told, String id) {

    static final String SEED = "dice-4-2-6-1";
    static final List<String> YOUNG = List.of(
            "3f0c9a52-6d3e-4f0b-9a1d-5b7f2c1e8d44",
            "b7a1c0de-1234-4abc-8def-0123456789ab",
            "0d9f8e7c-5b4a-4321-9fed-cba987654321");
    static final List<String> OLDER = List.of(
            "11111111-2222-4333-8444-555555555555",
            "9e107d9d-372b-4826-a1d8-1b5f0e6c7a90",
            "c2d6a7f1-88b3-4e5d-b0c1-6f7a8b9c0d1e");

    static Told onSite() {
        var told = Inspected.planned();
        told.tryStep(LEAD, "notification", Map.of("on", "2010-05-24")).then().statusCode(200);
        told.tryStep(LEAD, "fieldwork-start", Map.of("on", "2010-06-07")).then().statusCode(200);
        return told;
    }

    static Sampled drawn() {
        return drawn(onSite(), asked());
    }

    static Sampled drawn(Told told, Map<String, Object> asked) {
        return new Sampled(
                told,
                told.make(LEAD, "samples", asked)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    static Map<String, Object> asked() {
        var frame = new ArrayList<Map<String, String>>();
        YOUNG.forEach(ref -> frame.add(row(ref, "0-9")));
        OLDER.forEach(ref -> frame.add(row(ref, "10-17")));
        return asked(frame, List.of(size("0-9", 2), size("10-17", 1)));
    }

    static Map<String, Object> asked(List<Map<String, String>> frame, List<Map<String, Object>> sizes) {
        return new HashMap<>(Map.of("listNumber", 7, "seed", SEED, "frame", frame, "sizes", sizes));
    }

    static Map<String, Object> size(String stratum, int size) {
        return Map.of("stratum", stratum, "size", size);
    }

    static Map<String, String> row(String ref, String stratum) {
        return Map.of("caseRef", ref, "stratum", stratum);
    }

    Response read(Person person) {
        return as(person).when().get("/samples/{id}", id);
    }

    Response get(Person person, String path) {
        return as(person).when().get("/samples/{id}/" + path, id);
    }

    Response post(Person person, String path, Map<String, Object> body) {
        return as(person)
                .header("If-Match", read(LEAD).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .when()
                .post("/samples/{id}/" + path, id);
    }

    Sampled readBy(Person person) {
        post(person, "readers", Map.of()).then().statusCode(200);
        return this;
    }

    Response tryAudit(Person person, String caseRef, String grade) {
        return post(
                person,
                "audits",
                Map.of(
                        "caseRef",
                        caseRef,
                        "scale",
                        "PRACTICE_2009",
                        "grade",
                        grade,
                        "standards",
                        List.of(Map.of("standard", "The child was seen alone", "met", "NOT_MET"))));
    }

    String audited(String caseRef) {
        return tryAudit(INSPECTOR, caseRef, "POOR")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response step(Person person, String audit, String noun, Map<String, Object> body) {
        var etag = as(LEAD).get("/case-audits/{id}", audit).header("ETag");
        return as(person)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .when()
                .post("/case-audits/{id}/{noun}", audit, noun);
    }
}
