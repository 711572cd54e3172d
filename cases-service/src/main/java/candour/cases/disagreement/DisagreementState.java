package candour.cases.disagreement;

/** The stage a disagreement has reached. */
public enum DisagreementState {
    STAGE_1,
    STAGE_2,
    STAGE_3,
    PANEL,
    RESOLVED
}
