package candour.inspections.archive;

/** What says when a report was published: those since 2018 do not print it. */
public enum DatedBy {
    /** The report prints it. */
    REPORT,
    /** The name its file had, for example {@code northbridge_18-april-2023.pdf}. */
    FILE_NAME,
    /** It was published here. */
    PUBLICATION
}
