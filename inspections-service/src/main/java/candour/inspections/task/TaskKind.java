package candour.inspections.task;

/** What kind of thing waits for somebody. */
public enum TaskKind {
    /** A step of an inspection. */
    STEP,
    /** A representation that the authority has begun and not sent. */
    REPRESENTATION_TO_SEND,
    /** A representation without its answer. */
    REPRESENTATION_TO_DECIDE,
    /** A change that does not count before a second person has confirmed it. */
    CHANGE_TO_CONFIRM,
    /** A running clock on the caller's side that none of their steps stops. */
    DEADLINE
}
