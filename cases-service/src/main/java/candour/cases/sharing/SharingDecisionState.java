package candour.cases.sharing;

/** Whether the information was shared. */
public enum SharingDecisionState {
    SHARED,
    NOT_SHARED
}
