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
        return new Differences(framework(inspection), reports.base(inspection), reports.newest(report));
    }

    /** Of a correction only what was done for it counts: an old cause for the same words covers nothing now. */
    Coverage coverage(Inspection inspection) {
        var all = changes.of(inspection.id());
        if (!inspection.state().isBeingCorrected()) {
            return new Coverage(all);
        }
        int base = reports.base(inspection).revision();
        return new Coverage(
                all.stream().filter(change -> change.baseRevision() == base).toList());
    }

    private static Framework framework(Inspection inspection) {
        return Framework.valueOf(inspection.framework());
    }
}
