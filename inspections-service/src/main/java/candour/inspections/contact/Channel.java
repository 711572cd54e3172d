package candour.inspections.contact;

/** How somebody got in touch. */
public enum Channel {
    LETTER("Letter"),
    EMAIL("Email"),
    TELEPHONE("Telephone"),
    MEETING("Meeting"),
    PRESS("Press"),
    OTHER("Other");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
