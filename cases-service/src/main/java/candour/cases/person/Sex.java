package candour.cases.person;

import candour.cases.record.CodeSet;

/** Sex, as the children in need census takes it since 2024-25. */
public enum Sex implements CodeSet {
    M("Male"),
    F("Female"),
    U("Unknown");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String source() {
        return "Children in need census 2025-26, Sex";
    }
}
