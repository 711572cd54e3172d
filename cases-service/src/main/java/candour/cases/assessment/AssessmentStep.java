package candour.cases.assessment;

import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.assessment.AssessmentState.AUTHORISED;
import static candour.cases.assessment.AssessmentState.RETURNED;
import static candour.cases.assessment.AssessmentState.STARTED;
import static candour.cases.assessment.AssessmentState.SUBMITTED;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of an assessment. Who wrote any of it does not authorise it. */
public enum AssessmentStep implements Step<AssessmentState> {
    // spotless:off
    START(new Row<>(anew(), to(STARTED), by(SOCIAL_WORKER, TEAM_MANAGER),
            "Start an assessment", "An assessment of one child begins, in an open episode without another open one (rule 8896)")),
    DRAFT(new Row<>(from(STARTED, RETURNED), stay(), by(SOCIAL_WORKER, TEAM_MANAGER),
            "Write", "What is typed is kept as it is typed, field by field; every version stays readable")),
    REVIEW_POINT(new Row<>(from(STARTED, RETURNED), stay(), by(SOCIAL_WORKER, TEAM_MANAGER),
            "Record a review point", "The manager and the worker look at how far the assessment has come")),
    SUBMISSION(new Row<>(from(STARTED, RETURNED), to(SUBMITTED), by(SOCIAL_WORKER, TEAM_MANAGER),
            "Submit for authorisation", "The assessment is written; nothing in it changes while it is read")),
    RETURN(new Row<>(from(SUBMITTED), to(RETURNED), by(TEAM_MANAGER),
            "Return to the worker", "Something is missing, and the reason says what")),
    AUTHORISATION(new Row<>(from(SUBMITTED), to(AUTHORISED), by(TEAM_MANAGER),
            "Authorise", "Somebody who wrote none of it agrees: with at least one factor (8897), and the child seen or why not"));
    // spotless:on

    private final Row<AssessmentState> row;

    AssessmentStep(Row<AssessmentState> row) {
        this.row = row;
    }

    @Override
    public Row<AssessmentState> row() {
        return row;
    }
}
