package candour.inspections.inspection;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a clock starts or stops with: one step, or several that come to the same. */
public enum Milestone {
    NOTIFICATION(InspectionStep.NOTIFICATION),
    REQUEST_FOR_LISTS(InspectionStep.LISTS_REQUEST),
    RECEIPT_OF_LISTS(InspectionStep.LISTS_RECEIPT),
    START_OF_FIELDWORK(InspectionStep.FIELDWORK_START),
    END_OF_FIELDWORK(InspectionStep.FIELDWORK_END),
    ISSUE_OF_DRAFT(InspectionStep.DRAFT_ISSUE),
    END_OF_COMMENTS(InspectionStep.COMMENTS, InspectionStep.NIL_RETURN, InspectionStep.COMMENTS_EXPIRY),
    DETERMINATIONS(InspectionStep.DETERMINATIONS),
    RECEIPT_OF_FINAL_REPORT(InspectionStep.FINAL_SHARING),
    END_OF_COMPLAINT_WINDOW(InspectionStep.COMPLAINT_WAIVER),
    PUBLICATION(InspectionStep.PUBLICATION),
    PUBLICATION_BY_AUTHORITY(InspectionStep.LOCAL_PUBLICATION),
    DRAFT_PLAN_FOR_PRIORITY_ACTION(InspectionStep.PRIORITY_DRAFT_PLAN),
    PLAN_FOR_PRIORITY_ACTION(InspectionStep.PRIORITY_PLAN),
    STATEMENT_OF_ACTION(InspectionStep.EARLY_STATEMENT, InspectionStep.STATEMENT),
    /** No step: the last day of the clock for the statement, known as soon as that clock starts. */
    LAST_DAY_FOR_STATEMENT,
    /** No step of this inspection: the fieldwork of a visit that hangs on it begins. */
    VISIT_TO_MONITOR;

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
