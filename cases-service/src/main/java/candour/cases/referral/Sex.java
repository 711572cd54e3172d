package candour.cases.referral;

import candour.cases.record.CodeSet;

/** A child's sex as the children in need census asks it since 2024 to 2025. */
public enum Sex implements CodeSet {
    F("Female"),
    M("Male"),
    U("Not known or not recorded");

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
        return "Children in need census 2025 to 2026, Sex";
    }
}
