package candour.cases.assessment;

/** Where an assessment can stand. */
public enum AssessmentState {
    STARTED,
    SUBMITTED,
    RETURNED,
    AUTHORISED
}
