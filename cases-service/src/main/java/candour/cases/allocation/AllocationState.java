package candour.cases.allocation;

import java.util.Set;

/** Where the responsibility for a child can stand: with nobody, offered, with a worker who is there or away, or over. */
public enum AllocationState {
    UNALLOCATED,
    OFFERED,
    ACCEPTED,
    ABSENT_COVERED,
    ABSENT_UNCOVERED,
    ENDED;

    /** Those in which a worker has the child. */
    public static final Set<AllocationState> HELD = Set.of(ACCEPTED, ABSENT_COVERED, ABSENT_UNCOVERED);

    /** Those in which the child waits for a worker. */
    public static final Set<AllocationState> WAITING = Set.of(UNALLOCATED, OFFERED);
}
