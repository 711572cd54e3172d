package candour.inspections.sample;

/** Why a case is referred back to the authority: a reason to look at it now, told without a word about the child. */
enum Concern {
    IMMEDIATE_RISK("A child may be at immediate risk"),
    NOT_SEEN("A child has not been seen"),
    PLAN_NOT_CARRIED_OUT("The plan is not carried out"),
    NOT_ALLOCATED("Nobody is working with the case"),
    DRIFT("The case drifts"),
    RECORD_MISSING("A part of the record is missing");

    private final String words;

    Concern(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
