package candour.inspections.archive;

/** How a published report came to be here. */
public enum Origin {
    /** Its PDF was sent here as one that is published. */
    IMPORTED,
    /** An inspection made here was published. */
    INSPECTED
}
