package candour.cases.contact;

/** What a contact is, as far as its form says. */
public enum ContactKind {
    CONCERN,
    REQUEST_FOR_HELP,
    INFORMATION,
    POLICE_NOTIFICATION,
    HEALTH_NOTIFICATION
}
