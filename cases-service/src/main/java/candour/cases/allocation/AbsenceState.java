package candour.cases.allocation;

/** Where an absence can stand. */
public enum AbsenceState {
    AWAY,
    BACK
}
