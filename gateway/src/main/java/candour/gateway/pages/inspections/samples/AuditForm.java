package candour.gateway.pages.inspections.samples;

import candour.gateway.inspections.SamplesClient.Audit;
import candour.gateway.inspections.SamplesClient.Standard;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Errors;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What was found in a case, as it is typed.
 *
 * @param grade scale and grade in one: {@code PRACTICE_2018:GOOD}
 * @param met for each standard of {@link #STANDARDS}, whether it is met
 */
record AuditForm(
        @RestForm String caseRef,
        @RestForm String grade,
        @RestForm List<String> met,
        @RestForm String key) {

    static final List<String> STANDARDS = List.of(
            "The child was seen, and seen alone",
            "What the child said is on record",
            "The assessment came in time and says what it means for the child",
            "The plan is clear and is carried out",
            "A manager looked at the case and decided");
    static final List<Choice> GRADES = List.of(
            Choice.of("PRACTICE_2018:OUTSTANDING", "Outstanding"),
            Choice.of("PRACTICE_2018:GOOD", "Good"),
            Choice.of("PRACTICE_2018:REQUIRES_IMPROVEMENT", "Requires improvement"),
            Choice.of("PRACTICE_2018:INADEQUATE", "Inadequate"));
    static final List<Choice> GRADES_OF_2009 = List.of(
            Choice.of("PRACTICE_2009:GOOD", "Good"),
            Choice.of("PRACTICE_2009:ACCEPTABLE", "Acceptable"),
            Choice.of("PRACTICE_2009:POOR", "Unacceptably poor"));
    static final List<Choice> MET = List.of(
            Choice.of("MET", "Met"),
            Choice.of("PARTLY_MET", "Partly met"),
            Choice.of("NOT_MET", "Not met"),
            Choice.of("NOT_APPLICABLE", "Does not apply"));

    static AuditForm empty(String caseRef, String key) {
        return new AuditForm(caseRef, null, List.of(), key);
    }

    /** The grades of the scale that is used for an inspection of that framework. */
    static List<Choice> grades(String framework) {
        return framework.startsWith("ILACS") ? GRADES : GRADES_OF_2009;
    }

    /** The grades of one scale, by their own codes. */
    static List<Choice> gradesOfScale(String scale) {
        var all = scale.equals("PRACTICE_2018") ? GRADES : GRADES_OF_2009;
        return all.stream()
                .map(choice -> Choice.of(choice.value().substring(choice.value().indexOf(':') + 1), choice.text()))
                .toList();
    }

    /** Each standard with what was chosen for it, or null. */
    public List<Asked> asked() {
        var asked = new ArrayList<Asked>();
        for (int at = 0; at < STANDARDS.size(); at++) {
            asked.add(new Asked(STANDARDS.get(at), met != null && at < met.size() ? met.get(at) : ""));
        }
        return asked;
    }

    /** One standard on the page. */
    public record Asked(String standard, String met) {}

    Errors errors() {
        return Errors.none()
                .requireText(caseRef, "caseRef", "Select the case")
                .requireText(grade, "grade", "Select the grade");
    }

    Audit audit() {
        var scaled = grade.split(":", 2);
        var found = asked().stream()
                .filter(one -> !one.met().isEmpty())
                .map(one -> new Standard(one.standard(), one.met()))
                .toList();
        return new Audit(caseRef, scaled[0], scaled[scaled.length - 1], found);
    }
}
