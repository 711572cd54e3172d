package candour.inspections.improvement;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.People.OFFICER;
import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given: what an authority promised, in an authority of the register that no other test looks at. */
final class Promised {

    private Promised() {}

    static Response make(Person person, String path, Map<String, Object> body) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .when()
                .post(path);
    }

    static String weakness(String authority, String title) {
        return make(
                        candour.inspections.People.LEAD,
                        "/weaknesses",
                        Map.of(
                                "authority", authority,
                                "title", title,
                                "finding", "Front-line practice is not good enough to keep children safe.",
                                "source", "Report of the inspection of June 2010, paragraph 14",
                                "foundOn", "2010-07"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> measure(String authority, String title, List<String> weaknesses) {
        var measure = new HashMap<String, Object>(Map.of(
                "authority", authority,
                "title", title,
                "definition", "Initial assessments finished within ten working days",
                "numerator", "Initial assessments finished in time",
                "denominator", "Initial assessments finished in the period",
                "unit", "%",
                "better", "HIGHER",
                "target", 75,
                "teamCapable", true));
        measure.put("weaknesses", weaknesses);
        return measure;
    }

    static String defined(Map<String, Object> measure) {
        return make(OFFICER, "/measures", measure)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> value(String team, double value) {
        var said = new HashMap<String, Object>(Map.of(
                "periodFrom", "2010-04-01",
                "periodTo", "2010-06-30",
                "value", value,
                "source", "Scorecard of the improvement board, July 2010"));
        if (team != null) {
            said.put("team", team);
        }
        return said;
    }

    static Response tryObserve(String measure, Map<String, Object> value) {
        var etag = as(OFFICER).get("/measures/{id}", measure).header("ETag");
        return as(OFFICER)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(value)
                .when()
                .post("/measures/{id}/observations", measure);
    }

    static void observed(String measure, String team, double value) {
        tryObserve(measure, value(team, value)).then().statusCode(200);
    }

    static Map<String, Object> audit(String authority, String weakness, String on) {
        var audit = new HashMap<String, Object>(Map.of(
                "authority",
                authority,
                "title",
                "Quality of practice in case files",
                "auditedOn",
                on,
                "auditedBy",
                "The council's own audit team",
                "source",
                "Scrutiny report, table 3",
                "results",
                List.of(
                        Map.of("label", "unacceptably poor", "percent", 53),
                        Map.of("label", "acceptable", "percent", 39),
                        Map.of("label", "good", "percent", 7))));
        if (weakness != null) {
            audit.put("weakness", weakness);
        }
        return audit;
    }

    static Response step(Person person, String weakness, String noun) {
        var etag = as(DIRECTOR).get("/weaknesses/{id}", weakness).header("ETag");
        return as(person)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("grounds", "As the plan of August says."))
                .when()
                .post("/weaknesses/{id}/{step}", weakness, noun);
    }

    static List<String> six() {
        var all = new ArrayList<String>();
        all.add(weakness(NORTHBRIDGE, "Front-line practice"));
        for (int more = 2; more <= 6; more++) {
            all.add(weakness(NORTHBRIDGE, "Weakness " + more));
        }
        return all;
    }
}
