package candour.cases.clock;

import candour.cases.record.CodeSet;

/** Why something was late; no national set is known, so this is the suite's own. */
public enum LateReasonCode implements CodeSet {
    CHILD_OR_FAMILY_UNAVAILABLE("The child or the family could not be reached, was away or was ill"),
    AGREED_IN_CHILDS_INTEREST("Waiting was better for the child, as a named manager agreed"),
    AGENCY_INFORMATION("Another agency's information or attendance was missing"),
    INQUORATE("The meeting was not quorate"),
    INTERPRETER("An interpreter or advocate was not to be had"),
    CRIMINAL_ENQUIRY("A criminal enquiry or court proceedings held it up"),
    NO_WORKER("No worker was allocated, or the worker was absent without cover"),
    WORKLOAD("Workload of the team"),
    RECORDED_LATE("Done in time and recorded late"),
    OTHER("Something else");

    private final String label;

    LateReasonCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String source() {
        return "Set of this suite";
    }
}
