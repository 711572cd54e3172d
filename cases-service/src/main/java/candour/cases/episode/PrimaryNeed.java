package candour.cases.episode;

import candour.cases.record.CodeSet;

/** Why, above all, a child needs services: the codes of the children in need census (PrimaryNeedCode). */
public enum PrimaryNeed implements CodeSet {
    N1("Abuse or neglect"),
    N2("Child's disability or illness"),
    N3("Parental disability or illness"),
    N4("Family in acute stress"),
    N5("Family dysfunction"),
    N6("Socially unacceptable behaviour"),
    N7("Low income"),
    N8("Absent parenting"),
    N9("Cases other than children in need"),
    N0("Not stated");

    private final String label;

    PrimaryNeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String source() {
        return "Children in need census 2025 to 2026, PrimaryNeedCode";
    }
}
