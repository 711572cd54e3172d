package candour.cases.person;

/** Whether somebody is on record as a child, or as an adult around children; whoever was registered as a child stays one. */
public enum PersonKind {
    CHILD("CHD"),
    ADULT("ADT");

    private final String prefix;

    PersonKind(String prefix) {
        this.prefix = prefix;
    }

    /** What references begin with. */
    String prefix() {
        return prefix;
    }

    /** In the kind of a ledger entry. */
    String noun() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
