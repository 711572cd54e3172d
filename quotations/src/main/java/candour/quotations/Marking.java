package candour.quotations;

/** How a statement shows that words are not its own. */
public enum Marking {
    /** In quotation marks, or set apart as a block. */
    QUOTED,
    /** Not at all: a run of the report's words in the statement's own text. */
    UNMARKED
}
