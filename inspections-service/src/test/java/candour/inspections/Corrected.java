package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;

import java.util.Map;

/** Given: a published report whose text is being corrected, or has been. */
final class Corrected {

    private Corrected() {}

    static final String RIGHT = Inspected.PARAGRAPHS.get(2).replace("412", "421");

    static Told published() {
        return Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));
    }

    static Told inCorrection() {
        return published()
                .because(LEAD, "correction-opening", "Two figures were transposed.")
                .edit(LEAD, "3", RIGHT);
    }

    static Told corrected() {
        var told = inCorrection();
        told.make(LEAD, "changes", evidence(told.part("3"))).then().statusCode(201);
        return told.step(LEAD, "correction-signing")
                .because(MODERATOR, "correction", "Two figures in paragraph 3 were transposed.");
    }

    static Map<String, Object> evidence(String part) {
        return Map.of(
                "part", part,
                "cause", "EVIDENCE_COMPLETED",
                "evidence", "The authority's return, table 4",
                "reason", "The figures of the return were transposed in writing.",
                "direction", "NEUTRAL");
    }
}
