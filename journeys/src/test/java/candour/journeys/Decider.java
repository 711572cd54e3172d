package candour.journeys;

/** Whoever decides representations: a moderator, or for what touches no judgement the team. */
record Decider(Visitor at) {

    void decides(String representation, String outcome, String reasons) {
        at.goTo(representation)
                .press("Decide")
                .choose(outcome)
                .write("Reasons", reasons)
                .write("Evidence considered", "The case files read in fieldwork, and what was sent with this.")
                .press("Record the decision")
                .sees(outcome);
    }

    boolean mayDecide(String representation) {
        return at.goTo(representation).isOffered("Decide");
    }

    void takes(String inspection, String step) {
        Steps.take(at, inspection, step);
    }
}
