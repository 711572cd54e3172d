package candour.inspections.representation;

/** What a representation says is wrong. The submitter picks one; the inspectorate may give another, and both stay. */
public enum Category {
    FACT("A fact is wrong", true),
    COMPLETENESS("Evidence was left out", true),
    CLARITY("The wording is unclear", true),
    TYPO("A slip of the pen", true),
    JUDGEMENT("A judgement is not borne out by the evidence", true),
    TONE("The tone should be softer or harder", false),
    PROCESS_CONDUCT("How the inspection was carried out", false),
    PRIVACY("Somebody can be identified", true),
    OUT_OF_SCOPE("Something outside this inspection", false);

    private final String words;
    private final boolean mayChangeText;

    Category(String words, boolean mayChangeText) {
        this.words = words;
        this.mayChangeText = mayChangeText;
    }

    public String words() {
        return words;
    }

    /** Whether a representation of this kind can be accepted with a change: tone and conduct never can. */
    boolean mayChangeText() {
        return mayChangeText;
    }
}
