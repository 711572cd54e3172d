package candour.inspections.archive;

/** What a passage of a published report is. */
public enum PassageKind {
    PARAGRAPH,
    /** Something the report says must improve. */
    IMPROVEMENT,
    /** Something the report says must improve at once. */
    PRIORITY_ACTION
}
