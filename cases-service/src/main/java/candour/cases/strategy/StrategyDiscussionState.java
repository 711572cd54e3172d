package candour.cases.strategy;

/** Where a strategy discussion can stand. */
public enum StrategyDiscussionState {
    CALLED,
    HELD,
    S47_JOINT,
    S47_SINGLE,
    NO_S47,
    PROTECT_NOW
}
