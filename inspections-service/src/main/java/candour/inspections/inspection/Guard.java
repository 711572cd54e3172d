package candour.inspections.inspection;

/** What must be true before a step may be taken, besides its state and its role. Each has one {@link StepGuard} that looks. */
public enum Guard {
    LISTS_ARE_ASKED_FOR("inspections of this kind ask for data lists", true),
    LISTS_ARE_OWED("the data lists were asked for and are not all said to be sent", true),
    LISTS_ARE_COMPLETE("each list that was asked for has been sent"),
    REPORT_IS_THERE("there is a draft report with at least one paragraph"),
    ALL_AREAS_GRADED("every judgement of the framework is graded, or not judged with a reason; a letter has none"),
    WINDOW_IS_PAST("the window for comments has closed"),
    NOTHING_LEFT_IN_DRAFT("each representation is submitted or withdrawn"),
    NO_REPRESENTATION("no representation has been made"),
    ALL_DETERMINED("each submitted representation is decided with reasons"),
    DIFFERENCES_COVERED("every difference between the text its readers have and the final text has a permitted cause"),
    ACCEPTED_ARE_CARRIED_OUT("each representation accepted with a change is followed by that change"),
    CHAIN_VERIFIES("the chain of the report's revisions is whole"),
    COMPLAINT_WINDOW_IS_OVER("the window for a complaint has closed or the authority has waived it"),
    NO_OPEN_COMPLAINT("no complaint under which publication is held (made since 2020) is open"),
    COMPLAINT_IS_UPHELD("a complaint was upheld that lets a part of the report change", true),
    IS_ONE_TO_PUBLISH("reports of this kind of visit are published", true),
    IS_NOT_ONE_TO_PUBLISH("letters of this kind of visit are not published", true),
    NO_ACTIVE_HOLD("publication is not held"),
    STATEMENT_IS_OWED("a statement of action is owed and has not arrived", true),
    DRAFT_PLAN_IS_OWED("a draft plan for areas for priority action is owed and has not arrived", true),
    PLAN_IS_OWED("a plan for areas for priority action is owed and has not arrived", true),
    NOTHING_IS_OWED("nothing is owed by the authority any more"),
    SOMETHING_DIFFERS("the text in work differs from the published one");

    private final String words;
    private final boolean decidesWhetherInQuestion;

    Guard(String words) {
        this(words, false);
    }

    Guard(String words, boolean decidesWhetherInQuestion) {
        this.words = words;
        this.decidesWhetherInQuestion = decidesWhetherInQuestion;
    }

    /** Whether, while it is unmet, the step is not merely too early but out of the question, and so not offered. */
    boolean decidesWhetherInQuestion() {
        return decidesWhetherInQuestion;
    }

    public String words() {
        return words;
    }
}
