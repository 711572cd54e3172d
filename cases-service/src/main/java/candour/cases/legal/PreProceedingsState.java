package candour.cases.legal;

/** Where pre-proceedings can stand. */
public enum PreProceedingsState {
    OPEN,
    STEPPED_DOWN,
    IN_COURT,
    CONCLUDED
}
