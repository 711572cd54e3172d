package candour.cases.personlink;

/** What is held of two records. */
public enum PersonLinkState {
    POSSIBLE,
    SAME,
    DIFFERENT
}
