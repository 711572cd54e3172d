package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.OTHER_MODERATOR;
import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An issued draft about which three representations were made, and whatever a handful of people then try to do to it. */
final class ReportWalk {

    private static final List<Person> INSPECTORATE = List.of(LEAD, INSPECTOR, MODERATOR, OTHER_MODERATOR);
    private static final List<String> CAUSES = List.of(
            "FACT_CORRECTED",
            "EVIDENCE_COMPLETED",
            "CLARIFIED",
            "TYPOGRAPHY",
            "REDACTION",
            "MODERATION",
            "COMPLAINT_UPHELD",
            "TONE",
            "EXTERNAL_CONTACT");
    private static final List<String> NUMBERS = List.of("1", "2", "3");
    private static final String AREA = "SAFEGUARDING_LEADERSHIP";

    private final Random random;
    private final Told told = Inspected.issued();
    private final Map<String, Asked> asked = new HashMap<>();

    ReportWalk(long seed) {
        random = new Random(seed);
        told.make(MODERATOR, "external-contacts", Asked.department()).then().statusCode(201);
        asked.put("1", Asked.of(told, "1", "JUDGEMENT", "The account given does not do justice to our work."));
        asked.put("2", Asked.of(told, "2", "TONE", "Please soften this sentence."));
        asked.put("3", Asked.of(told, "3", "FACT", "The figure is 512."));
        told.step(DIRECTOR, "comments");
        asked.values().forEach(this::decided);
    }

    private void decided(Asked one) {
        if (one.determine(MODERATOR, pick(List.of("REJECTED", "ACCEPTED_CHANGED")))
                        .statusCode()
                != 200) {
            one.determine(MODERATOR, "REJECTED").then().statusCode(200);
        }
    }

    /** Somebody tries something; the service takes it or refuses it. */
    void attempt() {
        switch (random.nextInt(6)) {
            case 0, 1 -> edit();
            case 2 -> told.tryGrade(pick(INSPECTORATE), AREA, pick(List.of("INADEQUATE", "ADEQUATE", "GOOD")));
            case 3 -> confirm();
            default -> cover();
        }
    }

    private void edit() {
        var number = pick(NUMBERS);
        var said = Inspected.PARAGRAPHS.get(Integer.parseInt(number) - 1);
        var text = pick(List.of(said, said.replace(",", ""), said.replace("inadequate", "adequate"), said + " More."));
        told.tryEdit(pick(INSPECTORATE), number, text);
    }

    private void cover() {
        var part = random.nextInt(4) == 0 ? "judgement:" + AREA : told.part(pick(NUMBERS));
        var cause = new HashMap<String, Object>(Map.of(
                "part",
                part,
                "cause",
                pick(CAUSES),
                "evidence",
                "Minutes of the improvement board",
                "reason",
                "It had been given too little weight.",
                "direction",
                pick(List.of("SOFTER", "HARDER"))));
        cause.put("representation", asked.get(pick(NUMBERS)).id());
        told.make(pick(INSPECTORATE), "changes", cause);
    }

    private void confirm() {
        List<String> waiting = told.get(LEAD, "/inspections/{id}/changes").path("items.id");
        if (!waiting.isEmpty()) {
            var path = "/inspections/{id}/changes/{change}";
            var change = pick(waiting);
            as(pick(INSPECTORATE))
                    .header("If-Match", as(LEAD).get(path, told.id(), change).header("ETag"))
                    .contentType("application/json")
                    .body(Map.of("reason", "I have read both."))
                    .post(path + "/confirmation", told.id(), change);
        }
    }

    JsonPath differences() {
        return told.get(LEAD, "/inspections/{id}/differences")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    boolean isRejected(String number) {
        return "REJECTED".equals(asked.get(number).read(LEAD).path("outcome"));
    }

    Told told() {
        return told;
    }

    /** The id of the representation on the paragraph of that number. */
    String askedOn(String number) {
        return asked.get(number).id();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
