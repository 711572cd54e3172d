package candour.cases.emergency;

/** How an emergency action ended. */
public enum EmergencyEnding {
    RETURNED_HOME,
    ACCOMMODATED_BY_AGREEMENT,
    INTERIM_ORDER,
    DISCHARGED,
    EXPIRED
}
