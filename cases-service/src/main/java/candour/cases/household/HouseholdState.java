package candour.cases.household;

/** Where a household can stand. */
public enum HouseholdState {
    STANDING,
    DISSOLVED
}
