package candour.inspections.inspection;

/** What a step asks of whoever takes it, besides the day. */
public enum Asks {
    /** Nothing; a reason may be given all the same. */
    NOTHING,
    /** A reason in plain words. */
    REASON,
    /** One of the {@link Ground}s, and a reason in plain words. */
    GROUND
}
