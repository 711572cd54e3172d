package candour.cases.conference;

import candour.cases.record.CodeSet;

/** Why a child has a protection plan: the codes of the children in need census (CategoryOfAbuse). */
public enum CategoryOfAbuse implements CodeSet {
    NEG("Neglect"),
    PHY("Physical abuse"),
    SAB("Sexual abuse"),
    EMO("Emotional abuse"),
    MUL("Multiple, not recommended");

    private final String label;

    CategoryOfAbuse(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String source() {
        return "Children in need census 2025 to 2026, CategoryOfAbuse";
    }
}
