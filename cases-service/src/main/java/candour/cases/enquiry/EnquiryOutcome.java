package candour.cases.enquiry;

import candour.cases.record.CodeSet;

/** What an enquiry led to: the eight outcomes of the Standard Safeguarding Dataset; there may be several. */
public enum EnquiryOutcome implements CodeSet {
    NFA("No further action"),
    LEGAL_ACTION("Initiate legal action"),
    PROV_OF_SERVICES("Provision of services"),
    PROV_OF_SB_CARE("Provision of care"),
    CP_CONFERENCE("Child protection conference"),
    NFA_CONTINUE_SINGLE("No further action under section 47, continue with the single assessment"),
    MONITOR("Monitor"),
    OTHER_OUTCOMES_EXIST("Other outcomes exist");

    private final String label;

    EnquiryOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String source() {
        return "Standard Safeguarding Dataset, s47e_s47_outcome_json";
    }
}
