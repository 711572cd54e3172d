package candour.cases.legal;

/** Whether the status is in force. */
public enum LegalStatusState {
    IN_FORCE,
    ENDED
}
