package candour.inspections.intervention;

/** Where an intervention can stand. Having outlived its term is no state: it is computed, and nothing lapses by itself. */
public enum InterventionState {
    PROPOSED("Proposed", "proposed"),
    IN_FORCE("In force", "in force"),
    UNDER_REVIEW("In force, under review", "in force"),
    REVISED("Revised", "revised"),
    REPLACED("Replaced", "replaced"),
    ESCALATED("Escalated", "escalated"),
    LIFTED("Lifted", "lifted");

    private final String title;
    private final String word;

    InterventionState(String title, String word) {
        this.title = title;
        this.word = word;
    }

    public String title() {
        return title;
    }

    /** As it reads inside a sentence. */
    String word() {
        return word;
    }

    public boolean isInForce() {
        return this == IN_FORCE || this == UNDER_REVIEW;
    }

    public boolean isEnded() {
        return ordinal() > UNDER_REVIEW.ordinal();
    }
}
