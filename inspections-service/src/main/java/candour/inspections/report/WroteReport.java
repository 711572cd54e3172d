package candour.inspections.report;

import candour.conventions.Actor;
import candour.inspections.inspection.HandInReport;
import candour.inspections.inspection.Inspection;
import jakarta.enterprise.context.ApplicationScoped;

/** Those who made a revision of the report. */
@ApplicationScoped
class WroteReport implements HandInReport {

    private final Reports reports;

    WroteReport(Reports reports) {
        this.reports = reports;
    }

    @Override
    public boolean isOf(Actor actor, Inspection inspection) {
        return reports.find(inspection.id()).stream()
                .flatMap(report -> reports.revisions(report).stream())
                .anyMatch(revision -> revision.authorSubject().equals(actor.subject()));
    }
}
