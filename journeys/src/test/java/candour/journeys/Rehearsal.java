package candour.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A published report replayed for Northbridge through the interfaces, up to the point at which a journey begins. */
final class Rehearsal {
    private static final String ROOT = "/api/inspections";
    private static final String NORTHBRIDGE = "E06999001";

    private final Caller lead;
    private final Caller moderator;
    private final Caller director;

    Rehearsal(Candour candour) {
        this.lead = candour.caller(Account.LEAD);
        this.moderator = candour.caller(Account.MODERATOR);
        this.director = candour.caller(Account.DIRECTOR);
    }

    static String path(String id) {
        return ROOT + "/inspections/" + id;
    }

    /** Fieldwork that began on that day, of an inspection that is no rehearsal of any report. */
    String onSite(LocalDate day) {
        String id = lead.make(
                        ROOT + "/inspections",
                        Map.of(
                                "authority",
                                NORTHBRIDGE,
                                "framework",
                                "ILACS_2026",
                                "kind",
                                "ILACS_SHORT",
                                "fieldworkFrom",
                                day.toString(),
                                "fieldworkTo",
                                day.plusDays(4).toString()))
                .expect(201)
                .body()
                .get("id")
                .asText();
        take(lead, id, "notification");
        take(lead, id, "fieldwork-start");
        return id;
    }

    /** Drafting: the text of the report is the draft, and each judgement has its grade or the reason it has none. */
    String drafted() {
        String id = begun(read());
        for (var judgement : Json.list(report(id).body().get("judgements"))) {
            if (judgement.path("grade").isMissingNode()
                    || judgement.path("grade").isNull()) {
                giveReason(id, judgement.get("area").asText());
            }
        }
        return id;
    }

    /** The draft is with the authority, whose window for comments is open. */
    String issued() {
        String id = drafted();
        take(lead, id, "moderation-request");
        take(moderator, id, "draft-issue");
        return id;
    }

    /** The authority has the final report, and may complain about it. */
    String shared() {
        String id = issued();
        take(director, id, "nil-return");
        take(lead, id, "determinations");
        take(lead, id, "final-signing");
        take(lead, id, "final-sharing");
        return id;
    }

    /** The director has named this officer as a recipient of the draft. */
    void names(String id, Account officer) {
        director.make(path(id) + "/recipients", Map.of("account", officer.username(), "name", officer.role()))
                .expect(201);
    }

    String published() {
        String id = shared();
        take(director, id, "complaint-waiver");
        take(lead, id, "publication");
        return id;
    }

    String read() {
        return lead.sendFile(ROOT + "/report-imports", "application/pdf", "report.pdf", PublishedPdf.SHORT.bytes())
                .expect(201)
                .body()
                .get("id")
                .asText();
    }

    /** What people call the inspection. */
    String reference(String id) {
        return lead.get(path(id)).expect(200).body().get("reference").asText();
    }

    List<JsonNode> paragraphs(String id) {
        return Json.list(report(id).body().get("sections")).stream()
                .flatMap(section -> Json.list(section.get("paragraphs")).stream())
                .toList();
    }

    private String begun(String reportImport) {
        var reading = lead.get(ROOT + "/report-imports/" + reportImport)
                .expect(200)
                .body()
                .get("reading");
        var plan = new HashMap<String, Object>(Map.of(
                "authority",
                NORTHBRIDGE,
                "framework",
                reading.at("/framework/value").asText(),
                "kind",
                "ILACS_STANDARD",
                "reportImport",
                reportImport,
                "rehearsal",
                true));
        plan.put("fieldworkFrom", reading.at("/fieldworkFrom/value").asText("2026-06-08"));
        plan.put("fieldworkTo", reading.at("/fieldworkTo/value").asText("2026-06-19"));
        return lead.make(ROOT + "/inspections", plan)
                .expect(201)
                .body()
                .get("id")
                .asText();
    }

    private Answer report(String id) {
        return lead.get(path(id) + "/report").expect(200);
    }

    private void giveReason(String id, String area) {
        lead.put(
                        path(id) + "/report/judgements/" + area,
                        report(id).etag(),
                        Map.of("reason", "The report that is replayed gives no grade here."))
                .expect(200);
    }

    private static void take(Caller caller, String id, String step) {
        String etag = caller.get(path(id)).expect(200).etag();
        caller.post(path(id) + "/" + step, etag, Map.of()).expect(200);
    }
}
