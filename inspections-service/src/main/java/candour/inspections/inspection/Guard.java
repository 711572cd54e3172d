package candour.inspections.inspection;

/** What must be true before a step may be taken, besides its state and its role. Each has one {@link StepGuard} that looks. */
public enum Guard {
    REPORT_IS_THERE("there is a draft report with at least one paragraph"),
    ALL_AREAS_GRADED("every judgement of the framework is graded, or not judged with a reason"),
    WINDOW_IS_PAST("the window for comments has closed"),
    NOTHING_LEFT_IN_DRAFT("each representation is submitted or withdrawn"),
    NO_REPRESENTATION("no representation has been made"),
    ALL_DETERMINED("each submitted representation is decided with reasons"),
    DIFFERENCES_COVERED("every difference between the issued draft and the final text has a permitted cause"),
    ACCEPTED_ARE_CARRIED_OUT("each representation accepted with a change is followed by that change"),
    CHAIN_VERIFIES("the chain of the report's revisions is whole"),
    COMPLAINT_WINDOW_IS_OVER("the window for a complaint has closed or the authority has waived it"),
    NO_OPEN_COMPLAINT("no complaint under which publication is held (made since 2020) is open"),
    COMPLAINT_IS_UPHELD("a complaint was upheld that lets a part of the report change");

    private final String words;

    Guard(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
