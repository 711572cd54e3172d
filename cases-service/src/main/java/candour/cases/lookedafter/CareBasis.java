package candour.cases.lookedafter;

/** On what a child is looked after: the legal statuses of the census of looked-after children (SSDA903). */
public enum CareBasis {
    C1("Interim care order"),
    C2("Full care order"),
    D1("Freeing order"),
    E1("Placement order"),
    V2("Accommodated by agreement, section 20"),
    L1("Under police protection in the authority's accommodation"),
    L2("Emergency protection order"),
    L3("Under a child assessment order"),
    J1("Remanded to the authority's accommodation");

    private final String title;

    CareBasis(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
