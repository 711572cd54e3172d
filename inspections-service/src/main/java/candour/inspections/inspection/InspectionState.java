package candour.inspections.inspection;

/** Where an inspection can stand; each state is entered by a step of {@link InspectionStep} and changes what may follow. */
public enum InspectionState {
    PLANNED("Planned"),
    NOTIFIED("Authority notified"),
    FIELDWORK("Fieldwork"),
    FIELDWORK_CLOSED("Fieldwork closed"),
    DRAFTING("Drafting the report"),
    MODERATION("In moderation"),
    COMMENTS_OPEN("Draft with the authority"),
    COMMENTS_CLOSED("Deciding representations"),
    DETERMINED("Representations decided"),
    FINAL_SIGNED("Final report signed"),
    FINAL_SHARED("Final report shared"),
    PUBLISHED("Published");

    private final String words;

    InspectionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The draft has been with the authority: from here on every difference needs a cause. */
    public boolean isIssued() {
        return ordinal() >= COMMENTS_OPEN.ordinal();
    }

    /** The authority has the final report. */
    public boolean isShared() {
        return ordinal() >= FINAL_SHARED.ordinal();
    }

    public boolean isPublished() {
        return this == PUBLISHED;
    }
}
