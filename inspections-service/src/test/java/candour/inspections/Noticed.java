package candour.inspections;

import static candour.inspections.People.ADVISER;
import static candour.inspections.People.NORTHBRIDGE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given: interventions in Northbridge. */
final class Noticed {

    static final String ALL = "/authorities/" + NORTHBRIDGE + "/interventions";

    private Noticed() {}

    static Map<String, Object> notice() {
        return of("NOTICE");
    }

    static Map<String, Object> of(String kind) {
        var said = new HashMap<String, Object>();
        said.put("kind", kind);
        said.put("issuedBy", "The department");
        said.put("scope", List.of("Safeguarding"));
        said.put("triggers", List.of(Map.of("words", "Annual performance assessment 2008: staying safe, inadequate")));
        said.put("requirements", List.of(Map.of("text", "Complete initial assessments in time", "due", "2009-09")));
        said.put("nominalMonths", 12);
        said.put("reviewEveryMonths", 6);
        said.put("reportEveryMonths", 1);
        return said;
    }

    static Kept proposed() {
        return Kept.make(ADVISER, ALL, notice());
    }

    /** In force from February 2009; the day is not known. */
    static Kept inForce() {
        return proposed().step(ADVISER, "issue", Map.of("on", "2009-02"));
    }

    static Kept underReview() {
        return inForce().step(ADVISER, "review", Map.of("on", "2010-07-10"));
    }

    /** One that stands ready to follow. */
    static Kept following(Kept ending, String kind) {
        var said = of(kind);
        said.put("predecessor", ending.id());
        return Kept.make(ADVISER, ALL, said);
    }
}
