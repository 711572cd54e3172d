package candour.inspections.report;

/** What a revision was made for. */
public enum Purpose {
    DRAFT,
    ISSUED,
    FINAL
}
