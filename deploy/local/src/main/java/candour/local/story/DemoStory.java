package candour.local.story;

import candour.local.visit.VisitFailed;
import candour.local.visit.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

/**
 * The story of the demo, told by its people through the gateway: a director asks for a judgement to be changed, for softer words
 * and for a figure to be corrected; only the figure was wrong, only the figure changes, and everybody can read all of it.
 */
public final class DemoStory {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> NOTHING = Map.of();
    private static final int WEEKS_AGO = 6;

    private final JsonNode story = read();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> requests = new HashMap<>();
    private final LocalDate today;
    private final Visitor lead;
    private final Visitor moderator;
    private final Visitor director;
    private String inspection;

    /** @param today the day on which it is told; fieldwork was six weeks before */
    public DemoStory(URI gateway, LocalDate today) {
        this.today = today;
        this.lead = Visitor.signedIn(gateway, "lead");
        this.moderator = Visitor.signedIn(gateway, "moderator");
        this.director = Visitor.signedIn(gateway, "director");
    }

    /** Tells it from the first step to publication; throws {@link StoryNotTold} or {@link VisitFailed} where it could not go on. */
    public void tell() {
        inspect();
        write();
        represent();
        decide();
        correct();
        publish();
    }

    private void inspect() {
        var monday = today.minusWeeks(WEEKS_AGO).with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        ObjectNode plan = story.get("plan").deepCopy();
        plan.put("fieldworkFrom", monday.toString())
                .put("fieldworkTo", monday.plusDays(11).toString());
        inspection = "/inspections/" + lead.make("/inspections", plan).get("id").asText();
        step(lead, "notification", Map.of("on", monday.minusDays(7).toString()));
        step(lead, "fieldwork-start", Map.of("on", monday.toString()));
        step(lead, "fieldwork-end", Map.of("on", monday.plusDays(11).toString()));
        step(lead, "draft", NOTHING);
    }

    private void write() {
        var report = inspection + "/report";
        var last = new HashMap<String, String>();
        for (var paragraph : story.get("paragraphs")) {
            ObjectNode added = JSON.createObjectNode()
                    .put("text", paragraph.get("text").asText())
                    .put("statesJudgement", paragraph.get("statesJudgement").asBoolean());
            var area = paragraph.get("area").asText();
            var sections = lead.get(report).get("sections");
            place(added, last.get(area), sections, area);
            var id = added(
                    lead.change("POST", report + "/paragraphs", report, added),
                    paragraph.get("text").asText());
            last.put(area, id);
            parts.put(paragraph.get("name").asText(), id);
        }
        story.get("grades")
                .properties()
                .forEach(grade -> lead.change(
                        "PUT",
                        report + "/judgements/" + grade.getKey(),
                        report,
                        Map.of("grade", grade.getValue().asText())));
        step(lead, "moderation-request", NOTHING);
        step(moderator, "draft-issue", NOTHING);
    }

    private static void place(ObjectNode added, String after, JsonNode sections, String area) {
        if (after != null) {
            added.put("after", after);
            return;
        }
        for (int place = 0; place < sections.size(); place++) {
            if (area.equals(sections.get(place).path("area").asText())) {
                added.put("section", place);
            }
        }
    }

    private static String added(JsonNode report, String text) {
        for (var section : report.get("sections")) {
            for (var paragraph : section.get("paragraphs")) {
                if (text.equals(paragraph.get("text").asText())) {
                    return paragraph.get("id").asText();
                }
            }
        }
        throw new StoryNotTold("A paragraph was not kept.");
    }

    private void represent() {
        for (var recipient : story.get("recipients")) {
            director.make(inspection + "/recipients", recipient);
        }
        for (var request : story.get("representations")) {
            ObjectNode written = JSON.createObjectNode()
                    .put(
                            "part",
                            "paragraph:" + parts.get(request.get("paragraph").asText()))
                    .put("category", request.get("category").asText())
                    .put("whatIsWrong", request.get("whatIsWrong").asText());
            if (request.has("proposedWording")) {
                written.put("proposedWording", request.get("proposedWording").asText());
            }
            var made = director.make(inspection + "/representations", written);
            var path = "/representations/" + made.get("id").asText();
            director.change("POST", path + "/submission", path, NOTHING);
            requests.put(request.get("name").asText(), made.get("id").asText());
        }
        step(director, "comments", NOTHING);
        ObjectNode contact = story.get("contact").deepCopy();
        var recorded = moderator.make(inspection + "/external-contacts", contact.put("receivedOn", today.toString()));
        moderator.make(
                inspection + "/external-contacts/" + recorded.get("id").asText() + "/answer",
                Map.of(
                        "answer", story.get("answer").asText(),
                        "answeredOn", today.toString()));
    }

    private void decide() {
        for (var request : story.get("representations")) {
            var path = "/representations/" + requests.get(request.get("name").asText());
            var decision = Map.of(
                    "outcome", request.get("outcome").asText(),
                    "reasons", request.get("reasons").asText(),
                    "evidenceConsidered", "The files read in fieldwork and the authority's return");
            moderator.change("POST", path + "/determination", path, decision);
        }
    }

    private void correct() {
        var correction = story.get("correction");
        var part = parts.get(correction.get("paragraph").asText());
        var report = inspection + "/report";
        var corrected = text("figure")
                .replace(correction.get("from").asText(), correction.get("to").asText());
        lead.change("PUT", report + "/paragraphs/" + part, report, Map.of("text", corrected));
        var change = JSON.createObjectNode()
                .put("part", "paragraph:" + part)
                .put("cause", "FACT_CORRECTED")
                .put("representation", requests.get("fact"))
                .put("evidence", correction.get("evidence").asText())
                .put("reason", correction.get("reason").asText())
                .put("direction", "NEUTRAL");
        lead.make(inspection + "/changes", change);
    }

    private void publish() {
        step(lead, "determinations", NOTHING);
        step(lead, "final-signing", NOTHING);
        step(lead, "final-sharing", NOTHING);
        step(director, "complaint-waiver", NOTHING);
        step(lead, "publication", NOTHING);
    }

    private String text(String name) {
        for (var paragraph : story.get("paragraphs")) {
            if (paragraph.get("name").asText().equals(name)) {
                return paragraph.get("text").asText();
            }
        }
        throw new StoryNotTold("The story has no paragraph named " + name + ".");
    }

    private void step(Visitor person, String noun, Map<String, Object> facts) {
        person.change("POST", inspection + "/" + noun, inspection, facts);
    }

    private static JsonNode read() {
        try (var stream = DemoStory.class.getResourceAsStream("/candour/local/story/report.json")) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new StoryNotTold("The story cannot be read: " + e.getMessage());
        }
    }
}
