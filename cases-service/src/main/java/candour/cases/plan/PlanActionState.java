package candour.cases.plan;

/** Where an action can stand. That it is overdue is asked of a day. */
public enum PlanActionState {
    AGREED,
    DONE,
    NOT_DONE
}
