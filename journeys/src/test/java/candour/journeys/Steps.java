package candour.journeys;

/** Steps are offered by the inspection's page, asked about on one of their own, and then taken. */
final class Steps {
    /** What the steps that an inspection usually goes without are folded under. */
    static final String WRONG_TURN = "Steps for when something goes wrong";

    private Steps() {}

    static void take(Visitor at, String inspection, String step) {
        tries(at, inspection, step).sees("Recorded. The inspection is now:");
    }

    /** The same where something may be in the way. */
    static Visitor tries(Visitor at, String inspection, String step) {
        return at.goTo(inspection).press(step).press(step);
    }

    /** A step that asks for a reason. */
    static void because(Visitor at, String inspection, String step, String reason) {
        at.goTo(inspection).press(step).write("Reason", reason).press(step).sees("Recorded. The inspection is now:");
    }

    /** The same of a step for when something goes wrong. */
    static void unusual(Visitor at, String inspection, String step, String reason) {
        at.goTo(inspection)
                .unfold(WRONG_TURN)
                .press(step)
                .write("Reason", reason)
                .press(step)
                .sees("Recorded. The inspection is now:");
    }
}
