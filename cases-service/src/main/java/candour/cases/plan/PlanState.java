package candour.cases.plan;

/** Where a plan can stand; only a protection plan begins in outline. */
public enum PlanState {
    OUTLINE,
    ACTIVE,
    ENDED
}
