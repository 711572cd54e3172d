package candour.inspections.representation;

/** What a representation says is wrong. The submitter picks one; the inspectorate may give another, and both stay. */
public enum Category {
    FACT("A fact is wrong", true, "Send evidence: a figure, a date, a document"),
    COMPLETENESS("Evidence was left out", true, "It existed at the time of fieldwork"),
    CLARITY("The wording is unclear", true, "The meaning stays; a second person confirms that it does"),
    TYPO("A slip of the pen", true, "A letter, a comma, a name spelt wrongly"),
    JUDGEMENT(
            "A judgement is not borne out by the evidence",
            true,
            "Decided by somebody other than the author and the lead inspector"),
    TONE(
            "The tone should be softer or harder",
            false,
            "It is answered, but tone is never a cause for changing a report"),
    PROCESS_CONDUCT(
            "How the inspection was carried out",
            false,
            "It is answered; a formal complaint is the way to have it investigated"),
    PRIVACY("Somebody can be identified", true, "A child or another person, never criticism"),
    OUT_OF_SCOPE("Something outside this inspection", false, "It is answered, and changes nothing in this report");

    private final String words;
    private final boolean mayChangeText;
    private final String hint;

    Category(String words, boolean mayChangeText, String hint) {
        this.words = words;
        this.mayChangeText = mayChangeText;
        this.hint = hint;
    }

    public String words() {
        return words;
    }

    /** Whether a representation of this kind can be accepted with a change: tone and conduct never can. */
    public boolean mayChangeText() {
        return mayChangeText;
    }

    /** What to expect of it. */
    public String hint() {
        return hint;
    }
}
