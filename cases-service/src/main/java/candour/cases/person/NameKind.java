package candour.cases.person;

/** What a name is to the child; of each kind there may be many, one after the other. */
public enum NameKind {
    KNOWN_AS,
    BIRTH,
    LEGAL
}
