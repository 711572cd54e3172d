package candour.cases.visit;

/** Where a visit can stand. It was made with a child seen, or it was not; all but the planned one are ends. */
public enum VisitState {
    PLANNED,
    SEEN,
    NOT_SEEN,
    NO_ACCESS,
    CANCELLED
}
