package candour.cases.enquiry;

/** Where a section 47 enquiry can stand. */
public enum EnquiryState {
    OPEN,
    UNSUBSTANTIATED,
    SUBSTANTIATED_NO_CONFERENCE,
    SUBSTANTIATED_CONFERENCE,
    CONFERENCE_HELD;

    /** Neither concluded without a conference nor with one (census rules 8839, 8868, 8890). */
    public boolean isOpen() {
        return this == OPEN || this == SUBSTANTIATED_CONFERENCE;
    }

    /** What the census calls ICPCnotRequired. */
    public boolean needsNoConference() {
        return this == UNSUBSTANTIATED || this == SUBSTANTIATED_NO_CONFERENCE;
    }
}
