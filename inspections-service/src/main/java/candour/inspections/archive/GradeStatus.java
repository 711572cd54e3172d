package candour.inspections.archive;

/** Whether there is a grade, and if not, why: an unknown grade is never a number. */
public enum GradeStatus {
    JUDGED,
    /** The report says that it was not judged. */
    NOT_JUDGED,
    /** The report should say, and it could not be read. */
    NOT_READ
}
