package candour.cases.person;

/** Where a person's record can stand; each state is entered by a step of {@link PersonStep}. */
public enum PersonState {
    EXPECTED,
    BORN,
    SEALED
}
