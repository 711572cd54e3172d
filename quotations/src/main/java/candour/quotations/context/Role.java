package candour.quotations.context;

/** What a clause does in its sentence. */
enum Role {
    /** Says something for its own sake. */
    MAIN(true),
    /** Says something against what stands before it. */
    CONTRAST(true),
    /** Grants something that the sentence does not come down on. */
    CONCESSION(false),
    /** Says under which condition. */
    CONDITION(false),
    /** Says when or where. */
    CIRCUMSTANCE(false),
    /** Opens the sentence before its subject: "In some cases,". */
    LEAD(false),
    /** Tells more about a noun. */
    RELATIVE(false),
    /** Adds a consequence, a reason or an example. */
    TAIL(false),
    /** Stands in brackets. */
    ASIDE(false);

    private final boolean main;

    Role(boolean main) {
        this.main = main;
    }

    boolean isMain() {
        return main;
    }
}
