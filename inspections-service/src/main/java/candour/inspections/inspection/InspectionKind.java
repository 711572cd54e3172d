package candour.inspections.inspection;

import static candour.inspections.inspection.InspectionTimescale.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of inspection and visit: whether areas are graded, what the report begins with, which clocks may run. */
public enum InspectionKind {
    // spotless:off
    SLAC("Safeguarding and looked after children", Clocks.INSPECTION, none()),
    UNANNOUNCED("Unannounced inspection of contact, referral and assessment", Clocks.ANY,
            headings("What was found", "Strengths", "Areas for development")),
    SIF("Single inspection", Clocks.INSPECTION, none()),
    ILACS_SHORT("Short inspection", Clocks.ILACS, none()),
    ILACS_STANDARD("Standard inspection", Clocks.ILACS, none()),
    FOCUSED("Focused visit", Clocks.FOCUSED, headings("Headline findings", "Main findings")),
    MONITORING("Monitoring visit", Clocks.ANY, headings("Headline findings", "Findings and evaluation of progress")),
    JTAI("Joint targeted area inspection", Clocks.JTAI,
            headings("Headline findings", "Strengths", "Practice study", "Next steps"));
    // spotless:on

    private final String words;
    private final Set<InspectionTimescale> clocks;
    private final List<String> headings;

    InspectionKind(String words, Set<InspectionTimescale> clocks, List<String> headings) {
        this.words = words;
        this.clocks = clocks;
        this.headings = headings;
    }

    public String words() {
        return words;
    }

    /** Whether the areas of the framework are judged; a letter about a visit judges none. */
    public boolean isGraded() {
        return headings.isEmpty();
    }

    /** What a letter without judgements is written under. */
    public List<String> headings() {
        return headings;
    }

    public boolean runs(InspectionTimescale timescale) {
        return clocks.contains(timescale);
    }

    public boolean asksForLists() {
        return clocks.contains(LISTS_DUE);
    }

    /** Whether it can be a visit to an authority whose inspection is published. */
    public boolean mayHangOnParent() {
        return this == MONITORING || this == FOCUSED;
    }

    private static List<String> headings(String... headings) {
        return List.of(headings);
    }

    private static List<String> none() {
        return List.of();
    }

    /** Which clocks run in which kind. */
    private static final class Clocks {
        // spotless:off
        static final Set<InspectionTimescale> ANY = EnumSet.of(DRAFT_DUE, COMMENTS_DUE, DETERMINATIONS_DUE, COMPLAINT_WINDOW);
        static final Set<InspectionTimescale> INSPECTION =
                and(ANY, FIELDWORK_DUE, FINAL_TARGET, LA_PUBLISH, STATEMENT_DUE, FIRST_MONITORING_VISIT);
        static final Set<InspectionTimescale> ILACS = and(INSPECTION, LISTS_DUE);
        static final Set<InspectionTimescale> FOCUSED = and(ANY, FIELDWORK_DUE, LISTS_DUE, PRIORITY_DRAFT_PLAN, PRIORITY_PLAN);
        static final Set<InspectionTimescale> JTAI = and(ANY, FIELDWORK_DUE, JTAI_STATEMENT);
        // spotless:on

        private static Set<InspectionTimescale> and(
                Collection<InspectionTimescale> some, InspectionTimescale... others) {
            return EnumSet.copyOf(
                    Stream.concat(some.stream(), Stream.of(others)).toList());
        }
    }
}
