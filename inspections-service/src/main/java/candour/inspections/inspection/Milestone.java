package candour.inspections.inspection;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a clock starts or stops with: one step, or several that come to the same. */
public enum Milestone {
    NOTIFICATION(InspectionStep.NOTIFICATION),
    START_OF_FIELDWORK(InspectionStep.FIELDWORK_START),
    END_OF_FIELDWORK(InspectionStep.FIELDWORK_END),
    ISSUE_OF_DRAFT(InspectionStep.DRAFT_ISSUE),
    END_OF_COMMENTS(InspectionStep.COMMENTS, InspectionStep.NIL_RETURN, InspectionStep.COMMENTS_EXPIRY),
    DETERMINATIONS(InspectionStep.DETERMINATIONS),
    RECEIPT_OF_FINAL_REPORT(InspectionStep.FINAL_SHARING),
    END_OF_COMPLAINT_WINDOW(InspectionStep.COMPLAINT_WAIVER),
    PUBLICATION(InspectionStep.PUBLICATION),
    PUBLICATION_BY_AUTHORITY(InspectionStep.LOCAL_PUBLICATION),
    STATEMENT_OF_ACTION(InspectionStep.STATEMENT);

    private final Set<InspectionStep> steps;

    Milestone(InspectionStep... steps) {
        this.steps = Set.of(steps);
    }

    /** The milestone this step is, if a clock can hang on it. */
    static Optional<Milestone> of(InspectionStep step) {
        return Arrays.stream(values())
                .filter(milestone -> milestone.steps.contains(step))
                .findFirst();
    }
}
