package candour.inspections.archive;

import candour.inspections.inspection.InspectionKind;
import java.util.Arrays;
import java.util.Optional;

/** What kind of published report it is, whether read from a PDF or made here. */
public enum PublishedKind {
    INSPECTION("Inspection of children's services", false),
    LOOKED_AFTER_INSPECTION("Inspection of services for looked after children", false),
    PROTECTION_INSPECTION("Inspection of arrangements to protect children", false),
    SAFEGUARDING_BOARD_REVIEW("Review of the local safeguarding children board", false),
    FOCUSED_VISIT("Focused visit", true),
    MONITORING_VISIT("Monitoring visit", true),
    JOINT_TARGETED_INSPECTION("Joint targeted area inspection", true),
    UNANNOUNCED_ASSESSMENT_INSPECTION("Unannounced inspection of contact, referral and assessment", true);

    private final String words;
    private final boolean visit;

    PublishedKind(String words, boolean visit) {
        this.words = words;
        this.visit = visit;
    }

    static Optional<PublishedKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    static PublishedKind of(InspectionKind kind) {
        return kind == InspectionKind.UNANNOUNCED ? UNANNOUNCED_ASSESSMENT_INSPECTION : INSPECTION;
    }

    public String words() {
        return words;
    }

    /** Whether it looks at a part of the services and gives no grades. */
    public boolean isVisit() {
        return visit;
    }
}
