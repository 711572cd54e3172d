package candour.inspections.framework;

import static candour.inspections.framework.InForce.between;
import static candour.inspections.framework.InForce.since;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The frameworks of inspection since 2009, each with its own areas and its own scale: nothing about an inspection is the
 * same under all of them. A framework applies to an inspection by the first day of its fieldwork.
 */
public enum Framework {
    // spotless:off
    SLAC_2009("Safeguarding and looked after children", between("2009-04-01", "2013-09-30"),
            new Basis("Education and Inspections Act 2006, section 136",
                    "Ofsted framework 090027; reports on looked after children of August 2013",
                    "Its last day is known to the year; which of the areas named under another one had a grade of its own"),
            Scales.MINIMUM_REQUIREMENTS, SlacAreas.ALL, Set.of("SLAC", "UNANNOUNCED")),
    SIF_2013("Single inspection framework", between("2013-10-01", "2018-09-19"),
            new Basis("Education and Inspections Act 2006, section 136; combined under section 152 with the review of the board",
                    "Reports of 2014 to 2018; re-inspections under it were given up by an announcement of 19 September 2018",
                    "Its first day is known to the month"),
            Scales.SINGLE_INSPECTION, SifAreas.ALL, Set.of("SIF", "MONITORING", "JTAI")),
    ILACS_2018("Inspection of local authority children's services", between("2018-01-01", "2022-12-31"),
            new Basis("Education and Inspections Act 2006, section 136", "Ofsted ILACS framework; reports of 2018 to 2022",
                    "Its first and last day are known to the month"),
            Scales.TO_BE_GOOD, IlacsAreas.OF_2018, IlacsAreas.KINDS),
    ILACS_2023("Inspection of local authority children's services, with care leavers apart",
            between("2023-01-01", "2026-03-31"),
            new Basis("Education and Inspections Act 2006, section 136", "Ofsted ILACS framework; reports of 2023 to 2025",
                    "Its first day is known to the month"),
            Scales.TO_BE_GOOD, IlacsAreas.OF_2023, IlacsAreas.KINDS),
    ILACS_2026("Inspection of local authority children's services, without overall effectiveness", since("2026-04-01"),
            new Basis("Education and Inspections Act 2006, section 136",
                    "Ofsted announcement of 27 November 2025; reports of June to August 2026", null),
            Scales.TO_BE_GOOD, IlacsAreas.OF_2026, IlacsAreas.KINDS);
    // spotless:on

    private final String title;
    private final InForce inForce;
    private final Basis basis;
    private final List<Grade> grades;
    private final List<Area> areas;
    private final Set<String> kinds;

    Framework(String title, InForce inForce, Basis basis, List<Grade> grades, List<Area> areas, Set<String> kinds) {
        this.title = title;
        this.inForce = inForce;
        this.basis = basis;
        this.grades = grades;
        this.areas = areas;
        this.kinds = kinds;
    }

    public static Optional<Framework> find(String code) {
        return Arrays.stream(values())
                .filter(framework -> framework.name().equals(code))
                .findFirst();
    }

    /**
     * The framework of an inspection of that kind whose fieldwork begins on that day; empty where there was none.
     *
     * @param kind the name of a kind of inspection, for example {@code ILACS_SHORT}
     */
    public static Optional<Framework> onDate(LocalDate fieldworkFrom, String kind) {
        return Arrays.stream(values())
                .filter(framework -> framework.knows(kind) && framework.inForce.covers(fieldworkFrom))
                .findFirst();
    }

    /** Whether inspections of that kind are made under this framework. */
    public boolean knows(String kind) {
        return kinds.contains(kind);
    }

    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    public Optional<Grade> grade(String code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    /** The areas a report has to grade, or to say of why they are not judged; in the order of the grade table. */
    public List<Area> required() {
        return areas.stream().filter(Area::isRequired).toList();
    }

    public String title() {
        return title;
    }

    public InForce inForce() {
        return inForce;
    }

    public Basis basis() {
        return basis;
    }

    public List<Grade> grades() {
        return grades;
    }

    public List<Area> areas() {
        return areas;
    }

    public Set<String> kinds() {
        return kinds;
    }

    public boolean hasOverall() {
        return has(AreaKind.OVERALL);
    }

    public boolean hasCapacity() {
        return has(AreaKind.CAPACITY);
    }

    /** Whether everything said of this framework was read in a source. */
    public boolean isVerified() {
        return basis.unconfirmed() == null;
    }

    private boolean has(AreaKind kind) {
        return areas.stream().anyMatch(area -> area.kind() == kind);
    }
}
