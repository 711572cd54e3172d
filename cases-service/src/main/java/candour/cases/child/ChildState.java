package candour.cases.child;

/** Where a child's record can stand; each state is entered by a step of {@link ChildStep}. */
public enum ChildState {
    EXPECTED("not born yet"),
    BORN("born"),
    SEALED("sealed");

    private final String words;

    ChildState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
