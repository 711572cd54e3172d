package candour.cases.lookedafter;

/** Whether the child is looked after. */
public enum LookedAfterPeriodState {
    LOOKED_AFTER,
    ENDED
}
