package candour.cases.health;

/** How a health attendance came to be known. */
public enum AttendanceKind {
    /** The Child Protection Information Sharing service told of an access by unscheduled care. */
    ACCESS_NOTICE,
    EMERGENCY_DEPARTMENT,
    APPOINTMENT
}
