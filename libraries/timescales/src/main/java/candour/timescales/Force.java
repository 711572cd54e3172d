package candour.timescales;

/** How binding a timescale is; only a {@link #LOCAL} one may be set by an authority. */
public enum Force {
    STATUTE("statute"),
    GUIDANCE("statutory guidance"),
    POLICY("policy of the inspectorate or department"),
    LOCAL("local");

    private final String words;

    Force(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
