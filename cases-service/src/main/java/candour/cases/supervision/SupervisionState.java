package candour.cases.supervision;

/** A supervision is a fact: it is recorded or it was not. */
public enum SupervisionState {
    RECORDED
}
