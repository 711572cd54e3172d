package candour.cases.person;

/** How far a number may be trusted to be this person's. */
public enum IdentifierStanding {
    VERIFIED,
    UNVERIFIED,
    NOT_THEIRS
}
