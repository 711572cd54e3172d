package candour.cases.person;

/** What an address is to a person. */
public enum AddressKind {
    HOME,
    SECOND_HOME,
    TEMPORARY,
    POST
}
