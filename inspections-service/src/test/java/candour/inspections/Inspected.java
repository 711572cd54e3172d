package candour.inspections;

import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.Told.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given: inspections of Northbridge, made through the API and brought as far as a test needs. */
public final class Inspected {

    /** The paragraph that says it, and two beside it. */
    public static final List<String> PARAGRAPHS = List.of(
            "The overall effectiveness of safeguarding services in Northbridge is inadequate.",
            "Serious deficiencies in front-line practice are long-standing, very evident and in need of immediate action.",
            "In the twelve months to May, 412 of 1,030 initial assessments were completed on time.");

    private Inspected() {}

    public static Map<String, Object> plan() {
        var plan = new HashMap<String, Object>();
        plan.put("authority", NORTHBRIDGE);
        plan.put("framework", "SLAC_2009");
        plan.put("kind", "SLAC");
        plan.put("fieldworkFrom", "2010-06-07");
        plan.put("fieldworkTo", "2010-06-18");
        return plan;
    }

    public static Told planned() {
        return planned(plan());
    }

    public static Told planned(Map<String, Object> plan) {
        String id = as(LEAD).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(plan)
                .post("/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Told(id);
    }

    /** With a draft of three paragraphs, every area graded inadequate but the capacity for improvement. */
    public static Told drafted() {
        var told = planned();
        told.tryStep(LEAD, "notification", Map.of("on", "2010-05-24")).then().statusCode(200);
        told.tryStep(LEAD, "fieldwork-start", Map.of("on", "2010-06-07")).then().statusCode(200);
        told.tryStep(LEAD, "fieldwork-end", Map.of("on", "2010-06-18")).then().statusCode(200);
        told.step(LEAD, "draft");
        addParagraphs(told);
        List<String> areas = told.report(LEAD).path("judgements.area");
        areas.forEach(area -> told.tryGrade(LEAD, area, "INADEQUATE").then().statusCode(200));
        return told;
    }

    static void addParagraphs(Told told) {
        String last = null;
        for (var text : PARAGRAPHS) {
            var added = new HashMap<String, Object>();
            added.put("text", text);
            added.put("statesJudgement", last == null);
            added.put(last == null ? "section" : "after", last == null ? 0 : last);
            List<String> ids = as(INSPECTOR)
                    .header("If-Match", told.report(LEAD).header("ETag"))
                    .contentType("application/json")
                    .body(added)
                    .post("/inspections/{id}/report/paragraphs", told.id())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("sections.paragraphs.flatten().id");
            last = ids.getLast();
        }
    }

    /** With the draft at the authority. */
    public static Told issued() {
        return drafted().step(LEAD, "moderation-request").step(MODERATOR, "draft-issue");
    }
}
