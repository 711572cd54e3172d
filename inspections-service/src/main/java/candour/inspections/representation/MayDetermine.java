package candour.inspections.representation;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may decide what: where a judgement is touched, neither the author of the paragraph nor the lead inspector. */
@ApplicationScoped
class MayDetermine {

    static final String FOR_ANOTHER_PERSON =
            "A judgement is touched: it is decided by somebody who neither wrote the paragraph nor leads the inspection.";

    private final Reports reports;

    MayDetermine(Reports reports) {
        this.reports = reports;
    }

    boolean mayDecide(Inspection inspection, Representation one, Actor actor) {
        return !one.touchesJudgement()
                || !inspection.isLedBy(actor) && !target(inspection, one).isWrittenBy(actor);
    }

    void requirePerson(Inspection inspection, Representation one, Actor actor) {
        if (!mayDecide(inspection, one, actor)) {
            throw new ProblemException(Problems.NOT_YOURS, FOR_ANOTHER_PERSON);
        }
    }

    /** What the outcome asks of the category, of lateness and of the report. */
    void requireOutcome(Representation one, Outcome outcome) {
        if (outcome.changesText() && !one.effectiveCategory().mayChangeText()) {
            throw ProblemException.rule(
                    "/outcome",
                    "\"%s\" is never a cause for changing a report; it can be answered, not followed"
                            .formatted(one.effectiveCategory().words()));
        }
        if (outcome == Outcome.LATE_NOT_CONSIDERED && !one.isLate()) {
            throw ProblemException.rule("/outcome", "It was submitted in time and must be considered");
        }
    }

    private Target target(Inspection inspection, Representation one) {
        var report = reports.get(inspection.id());
        return Target.in(reports.issued(report), one.part());
    }
}
