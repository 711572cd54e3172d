package candour.inspections.timeline;

/** How a grade stands to the one before it, between two inspections; never between a draft and its final text. */
enum Change {
    UP,
    DOWN,
    SAME,
    /** The two were not given on one scale for one thing. */
    NOT_COMPARABLE,
    /** There is no earlier judgement of this here. */
    FIRST
}
