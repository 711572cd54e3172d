package candour.inspections.report;

/** What a revision was made for. */
public enum Purpose {
    DRAFT,
    ISSUED,
    FINAL,
    /** A signed correction of a published text; final once it is published. */
    CORRECTION
}
