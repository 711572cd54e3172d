package candour.cases.emergency;

/** What protects the child at once, or that it is over. */
public enum EmergencyActionState {
    POLICE_PROTECTION,
    ORDER,
    EXTENDED_ORDER,
    ENDED
}
