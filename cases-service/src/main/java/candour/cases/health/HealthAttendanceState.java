package candour.cases.health;

/** What an attendance asks of anybody. */
public enum HealthAttendanceState {
    RECORDED,
    ALERTED,
    RECONTACT_TO_DECIDE,
    ACTED_ON,
    CONTACTED_AGAIN,
    NOT_CONTACTED
}
