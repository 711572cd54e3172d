package candour.ledger;

/** An entry with its place in the tree: 0 is the oldest, no number is left out. */
public record SequencedEntry(long leafIndex, Entry entry) {}
