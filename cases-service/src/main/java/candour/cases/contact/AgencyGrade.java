package candour.cases.contact;

/** How the agency itself graded its notification; kept apart from what is decided here. */
public enum AgencyGrade {
    RED,
    AMBER,
    GREEN
}
