package candour.cases.signal;

/** How soon somebody must look at a child: bands, not scores. The first is the most urgent. */
public enum Tier {
    T0("Now"),
    T1("Today"),
    T2("This week"),
    T3("In turn");

    private final String title;

    Tier(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The one that must be looked at sooner. */
    public Tier orSooner(Tier other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
