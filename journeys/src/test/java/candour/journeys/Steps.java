package candour.journeys;

/** Steps are offered by the inspection's page, asked about on one of their own, and then taken. */
final class Steps {
    private Steps() {}

    static void take(Visitor at, String inspection, String step) {
        tries(at, inspection, step).sees("Recorded. The inspection is now:");
    }

    /** The same where something may be in the way. */
    static Visitor tries(Visitor at, String inspection, String step) {
        return at.goTo(inspection).press(step).press(step);
    }
}
