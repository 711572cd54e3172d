package candour.inspections.inspection;

/** The kinds of inspection and visit of the frameworks. */
public enum InspectionKind {
    SLAC("Safeguarding and looked after children"),
    UNANNOUNCED("Unannounced inspection of contact, referral and assessment"),
    SIF("Single inspection"),
    ILACS_SHORT("Short inspection"),
    ILACS_STANDARD("Standard inspection");

    private final String words;

    InspectionKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
