package candour.inspections.contact;

/** Which way somebody asked the wording to go, as the person who records it says; never guessed from the text. */
public enum Asked {
    SOFTER("Asked for softer words"),
    HARDER("Asked for harder words"),
    NEUTRAL("Asked for neither");

    private final String words;

    Asked(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
