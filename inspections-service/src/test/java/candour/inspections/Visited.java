package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.Told.as;

import java.util.HashMap;
import java.util.Map;

/** Given: inspections and visits of today's kinds, led as far as a test needs. */
final class Visited {

    private Visited() {}

    static Map<String, Object> plan(String kind) {
        var plan = Inspected.plan();
        plan.put("framework", "ILACS_2023");
        plan.put("kind", kind);
        plan.put("fieldworkFrom", "2024-06-10");
        plan.put("fieldworkTo", "2024-06-14");
        return plan;
    }

    /** A monitoring visit of that inspection, with its fieldwork on that day. */
    static Told monitoring(Told parent, String day) {
        var plan = plan("MONITORING");
        plan.put("parent", parent.id());
        plan.put("fieldworkFrom", day);
        plan.put("fieldworkTo", day);
        return Inspected.planned(plan);
    }

    /** To a draft of three paragraphs; the letters have no grades to give. */
    static Told drafted(Told told) {
        told.step(LEAD, "notification")
                .step(LEAD, "fieldwork-start")
                .step(LEAD, "fieldwork-end")
                .step(LEAD, "draft");
        Inspected.addParagraphs(told);
        return told;
    }

    /** From a draft to the final text with the authority. */
    static Told shared(Told told) {
        return told.step(LEAD, "moderation-request")
                .step(MODERATOR, "draft-issue")
                .step(DIRECTOR, "nil-return")
                .step(LEAD, "determinations")
                .step(LEAD, "final-signing")
                .step(LEAD, "final-sharing")
                .step(DIRECTOR, "complaint-waiver");
    }

    static void addImprovement(Told told, String kind, String text) {
        as(LEAD).header("If-Match", told.report(LEAD).header("ETag"))
                .contentType("application/json")
                .body(Map.of("kind", kind, "text", text))
                .post("/inspections/{id}/report/improvements", told.id())
                .then()
                .statusCode(200);
    }

    static Map<String, Object> hold(String text) {
        var hold = new HashMap<String, Object>();
        hold.put("reason", "PRE_ELECTION");
        hold.put("from", "2025-03-24");
        hold.put("expectedTo", "2025-05-02");
        hold.put("publicText", text);
        return hold;
    }
}
