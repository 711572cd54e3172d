package candour.quotations.context;

/** How far to the right a marker governs. */
enum Reach {
    /** To the end of its clause; from an opening phrase, over the clause after it too. */
    CLAUSE,
    /** As CLAUSE when it is about the subject, else as PHRASE. */
    SUBJECT_OR_PHRASE,
    /** The next eight words, not over a comma or a verb. */
    PHRASE,
    /** As CLAUSE, and to the left as well. */
    BOTH,
    /** To the left, over the words of its clause. */
    BACK,
    /** As CLAUSE when it begins the clause, else the next two words; and back over the clause when it follows it. */
    START_OR_NEXT
}
