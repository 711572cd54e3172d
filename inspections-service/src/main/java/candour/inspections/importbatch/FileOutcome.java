package candour.inspections.importbatch;

/** What became of a file of a batch. */
enum FileOutcome {
    /** It is in the archive. */
    READ,
    /** The archive had this content before; nothing was made. */
    DUPLICATE,
    /** It could not be taken in; nothing of it was kept. */
    UNREADABLE
}
