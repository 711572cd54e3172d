package candour.inspections.framework;

import static candour.inspections.framework.AreaKind.JUDGEMENT;
import static candour.inspections.framework.AreaKind.OVERALL;
import static candour.inspections.framework.Strand.CHILDRENS_SERVICES;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The areas of inspections of local authority children's services, in the order of the grade table, through three editions. */
final class IlacsAreas {

    /** Inspections that judge these areas, and the visits of the same system that judge none. */
    static final Set<String> KINDS = Set.of("ILACS_SHORT", "ILACS_STANDARD", "FOCUSED", "MONITORING", "JTAI");

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate CARE_LEAVERS_APART = LocalDate.of(2023, 1, 1);
    private static final LocalDate SHORTER_LABEL_SEEN = LocalDate.of(2026, 5, 11);
    private static final String LEADERS = "The impact of leaders on social work practice with children and families";

    // spotless:off
    private static final Area LEADERSHIP = area("LEADERSHIP", JUDGEMENT, new Label(FIRST, LEADERS, true));
    private static final Area HELP_AND_PROTECTION = area("HELP_AND_PROTECTION", JUDGEMENT,
            new Label(FIRST, "The experiences and progress of children who need help and protection", true));
    private static final Area IN_CARE = area("IN_CARE", JUDGEMENT,
            new Label(CARE_LEAVERS_APART, "The experiences and progress of children in care", true));
    private static final Area CARE_LEAVERS = area("CARE_LEAVERS", JUDGEMENT,
            new Label(CARE_LEAVERS_APART, "The experiences and progress of care leavers", true));
    private static final Area OVERALL_EFFECTIVENESS = area("OVERALL_EFFECTIVENESS", OVERALL, new Label(FIRST, "Overall effectiveness", true));

    static final List<Area> OF_2018 = List.of(
            LEADERSHIP,
            HELP_AND_PROTECTION,
            area("IN_CARE", JUDGEMENT,
                    new Label(FIRST, "The experiences and progress of children in care and care leavers", true)),
            OVERALL_EFFECTIVENESS);

    static final List<Area> OF_2023 = List.of(
            LEADERSHIP, HELP_AND_PROTECTION, IN_CARE, CARE_LEAVERS, OVERALL_EFFECTIVENESS);

    /** Reports of fieldwork in June and July 2026 still print "social work practice": the shorter label is not settled. */
    static final List<Area> OF_2026 = List.of(
            area("LEADERSHIP", JUDGEMENT,
                    new Label(FIRST, LEADERS, true),
                    new Label(SHORTER_LABEL_SEEN, "The impact of leaders on practice with children and families", false)),
            HELP_AND_PROTECTION, IN_CARE, CARE_LEAVERS);
    // spotless:on

    private IlacsAreas() {}

    private static Area area(String code, AreaKind kind, Label... labels) {
        return new Area(code, CHILDRENS_SERVICES, kind, List.of(labels), true);
    }
}
