package candour.cases.contact;

/** Where a contact can stand; each end is a state of its own. */
public enum ContactState {
    RECEIVED,
    SCREENED,
    REFERRED,
    ADVICE,
    FAMILY_HELP,
    NO_FURTHER_ACTION
}
