package candour.inspections.change;

import candour.inspections.framework.Framework;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;

/** What differs between an inspection's issued draft and its text now, and how far that is covered. */
@ApplicationScoped
class ReportDifferences {

    private final Reports reports;
    private final Changes changes;

    ReportDifferences(Reports reports, Changes changes) {
        this.reports = reports;
        this.changes = changes;
    }

    Differences of(Inspection inspection) {
        var report = reports.get(inspection.id());
        return new Differences(framework(inspection), reports.issued(report), reports.newest(report));
    }

    Coverage coverage(Inspection inspection) {
        return new Coverage(changes.of(inspection.id()));
    }

    private static Framework framework(Inspection inspection) {
        return Framework.valueOf(inspection.framework());
    }
}
