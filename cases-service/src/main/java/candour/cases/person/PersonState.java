package candour.cases.person;

/** Where a child's record can stand; each state is entered by a step of {@link PersonStep}. */
public enum PersonState {
    EXPECTED("not born yet"),
    BORN("born"),
    SEALED("sealed");

    private final String words;

    PersonState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
