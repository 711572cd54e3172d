package candour.ledger;

/** What an entry is about: one version (0 when it has none) of one thing. */
public record Subject(String kind, String id, long version) {
    public Subject {
        Words.required("subject kind", kind);
        Words.required("subject id", id);
        if (version < 0) throw new IllegalArgumentException("a version is 0 or more");
    }
}
