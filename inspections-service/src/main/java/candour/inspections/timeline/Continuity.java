package candour.inspections.timeline;

import static candour.inspections.framework.Framework.ILACS_2018;
import static candour.inspections.framework.Framework.ILACS_2023;
import static candour.inspections.framework.Framework.ILACS_2026;
import static candour.inspections.framework.Framework.SIF_2013;
import static candour.inspections.framework.Framework.SLAC_2009;

import candour.inspections.framework.Framework;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a judgement does not go on from one framework to the next: the same area is compared between inspections unless a row
 * says why it must not be. The rows are this service's reading of the frameworks and can be checked against them.
 */
public enum Continuity {
    // spotless:off
    OVERALL_AFTER_SLAC("OVERALL_EFFECTIVENESS", "SAFEGUARDING_OVERALL_EFFECTIVENESS", from(SLAC_2009), to(SIF_2013, ILACS_2018, ILACS_2023),
            "Until 2013 safeguarding was judged apart from services for looked after children, on a scale with “adequate” in third place"),
    LEADERSHIP_AFTER_SLAC("LEADERSHIP", "SAFEGUARDING_LEADERSHIP", from(SLAC_2009), to(SIF_2013, ILACS_2018, ILACS_2023, ILACS_2026),
            "Until 2013 leadership was judged for each strand, on a scale with “adequate” in third place"),
    IN_CARE_AFTER_SLAC("IN_CARE", "LOOKED_AFTER_OVERALL_EFFECTIVENESS", from(SLAC_2009), to(SIF_2013, ILACS_2018, ILACS_2023, ILACS_2026),
            "Until 2013 services for looked after children were judged on a scale with “adequate” in third place"),
    IN_CARE_AFTER_SIF("IN_CARE", "IN_CARE", from(SIF_2013), to(ILACS_2018, ILACS_2023, ILACS_2026),
            "Until 2017 this judgement took in adoption, and care leavers were judged beneath it"),
    IN_CARE_WITHOUT_CARE_LEAVERS("IN_CARE", "IN_CARE", from(ILACS_2018), to(ILACS_2023, ILACS_2026),
            "Until 2022 this judgement took in care leavers, who have had one of their own since 2023"),
    CARE_LEAVERS_APART("CARE_LEAVERS", "IN_CARE", from(ILACS_2018), to(ILACS_2023, ILACS_2026),
            "Until 2022 care leavers were judged together with children in care");
    // spotless:on

    private final String area;
    private final String before;
    private final Set<Framework> from;
    private final Set<Framework> to;
    private final String reason;

    Continuity(String area, String before, Set<Framework> from, Set<Framework> to, String reason) {
        this.area = area;
        this.before = before;
        this.from = from;
        this.to = to;
        this.reason = reason;
    }

    private static Set<Framework> from(Framework... frameworks) {
        return Set.of(frameworks);
    }

    private static Set<Framework> to(Framework... frameworks) {
        return Set.of(frameworks);
    }

    /** Whether a judgement of the one area is the one before a judgement of the other. */
    static boolean precedes(Given earlier, Given later) {
        return earlier.area().equals(later.area()) || row(earlier, later).isPresent();
    }

    /** Why the two must not be compared; empty where they may. */
    static Optional<String> reasonAgainst(Given earlier, Given later) {
        return row(earlier, later).map(row -> row.reason);
    }

    private static Optional<Continuity> row(Given earlier, Given later) {
        return Arrays.stream(values())
                .filter(row -> row.area.equals(later.area()) && row.before.equals(earlier.area()))
                .filter(row -> earlier.isUnder(row.from) && later.isUnder(row.to))
                .findFirst();
    }

    /** The rows as a table a practitioner can check. */
    static List<List<String>> table() {
        return Arrays.stream(values())
                .map(row -> List.of(row.area, row.before, names(row.from), names(row.to), row.reason))
                .toList();
    }

    private static String names(Set<Framework> frameworks) {
        return String.join(
                ", ", frameworks.stream().map(Framework::name).sorted().toList());
    }
}
