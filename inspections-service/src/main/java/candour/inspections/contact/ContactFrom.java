package candour.inspections.contact;

/** What kind of body somebody spoke for; the inspected authority itself makes representations instead. */
public enum ContactFrom {
    DEPARTMENT("A government department"),
    MINISTER("A minister or a minister's office"),
    PRESS("The press"),
    COUNCILLOR("A councillor"),
    COUNCIL("A council, other than through its director"),
    PARTNER("A partner agency"),
    OTHER("Somebody else");

    private final String words;

    ContactFrom(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
