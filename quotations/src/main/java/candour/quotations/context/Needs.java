package candour.quotations.context;

/** What the quoted words must be for the marker to matter. */
enum Needs {
    NOTHING,
    /** Two words or more. */
    WORDS,
    PRAISE,
    CRITICISM,
    /** Criticism, or a word for a difficulty, after praise for how it is met. */
    A_PROBLEM,
    PRAISE_OR_CRITICISM,
    /** Praise or criticism with its verb, cut off right before the marker. */
    ADJOINING,
    A_VERB,
    PRAISE_OR_A_VERB
}
