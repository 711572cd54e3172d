package candour.inspections.framework;

import static candour.inspections.framework.AreaKind.JUDGEMENT;
import static candour.inspections.framework.AreaKind.OVERALL;
import static candour.inspections.framework.AreaKind.SUB;
import static candour.inspections.framework.Strand.CHILDRENS_SERVICES;
import static candour.inspections.framework.Strand.LSCB;

import java.time.LocalDate;
import java.util.List;

/** The areas of the single inspection framework, in the order of its grade table. */
final class SifAreas {

    private static final LocalDate FIRST = LocalDate.of(2013, 10, 1);

    // spotless:off
    static final List<Area> ALL = List.of(
            area("OVERALL_EFFECTIVENESS", CHILDRENS_SERVICES, OVERALL, "Overall effectiveness"),
            area("HELP_AND_PROTECTION", CHILDRENS_SERVICES, JUDGEMENT, "Children who need help and protection"),
            area("IN_CARE", CHILDRENS_SERVICES, JUDGEMENT, "Children looked after and achieving permanence"),
            area("ADOPTION", CHILDRENS_SERVICES, SUB, "Adoption performance"),
            area("CARE_LEAVERS", CHILDRENS_SERVICES, SUB, "Experiences and progress of care leavers"),
            area("LEADERSHIP", CHILDRENS_SERVICES, JUDGEMENT, "Leadership, management and governance"),
            area("SAFEGUARDING_BOARD", LSCB, JUDGEMENT, "The effectiveness of the Local Safeguarding Children Board"));
    // spotless:on

    private SifAreas() {}

    private static Area area(String code, Strand strand, AreaKind kind, String label) {
        return new Area(code, strand, kind, List.of(new Label(FIRST, label, true)), true);
    }
}
