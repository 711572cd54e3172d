package candour.cases.person;

/** Where a child is taught, or that nobody knows: off the roll is where children go out of sight. */
public enum EducationStatus {
    ON_ROLL,
    OFF_ROLL_TO_HOME_EDUCATION,
    MISSING_EDUCATION,
    EXCLUDED
}
