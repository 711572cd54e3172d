package candour.inspections.framework;

/** What a grade is about: a grade is never shown without its strand, so that no reader takes one for the other. */
public enum Strand {
    SAFEGUARDING("Safeguarding", true),
    LOOKED_AFTER("Looked after children", true),
    CHILDRENS_SERVICES("Children's services", true),
    LSCB("Local safeguarding children board", false);

    private final String words;
    private final boolean ofTheAuthority;

    Strand(String words, boolean ofTheAuthority) {
        this.words = words;
        this.ofTheAuthority = ofTheAuthority;
    }

    /** How the strand is written for a reader. */
    public String words() {
        return words;
    }

    /** Whether the body judged is the authority itself, and not a board beside it. */
    public boolean isOfTheAuthority() {
        return ofTheAuthority;
    }
}
