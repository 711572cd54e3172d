package candour.cases.plan;

/** Why a plan ended. */
public enum PlanEnding {
    CONFERENCE_DECISION("A conference decided that it ends"),
    TURNED_18("The child turned 18"),
    DIED("The child died"),
    MOVED("The child moved, and the receiving authority held its conference"),
    LOOKED_AFTER("The child is looked after, and that plan keeps it safe"),
    STEPPED_UP("The child has a protection plan instead"),
    AGREED("It was agreed that it ends");

    private final String title;

    PlanEnding(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
