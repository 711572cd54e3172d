package candour.inspections.publication;

import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.StepTakenEvent;
import candour.inspections.report.Report;
import candour.inspections.report.Reports;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Whenever a text leaves the house, as a draft or for everybody, the digests of it go on record in the same transaction. */
@ApplicationScoped
class PutTextOnRecord {

    static final String ISSUED = "report.issued";
    static final String PUBLISHED = "report.published";

    private final Reports reports;
    private final Publications publications;
    private final Recorder recorder;
    private final Time time;

    PutTextOnRecord(Reports reports, Publications publications, Recorder recorder, Time time) {
        this.reports = reports;
        this.publications = publications;
        this.recorder = recorder;
        this.time = time;
    }

    /** After the report itself has followed the step. */
    void record(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) StepTakenEvent taken) {
        var inspection = taken.inspection();
        if (taken.step() == InspectionStep.DRAFT_ISSUE) {
            var report = reports.get(inspection.id());
            put(inspection, report, report.newest(), ISSUED);
        }
        if (taken.step() == InspectionStep.PUBLICATION) {
            var report = reports.get(inspection.id());
            int number = report.finalRevision().orElseThrow();
            put(inspection, report, number, PUBLISHED);
            publications.persist(Publication.of(inspection, reports.revision(report, number), time.now()));
        }
    }

    private void put(Inspection inspection, Report report, int number, String kind) {
        var text = TextOnRecord.of(reports.revision(report, number), reports.document(report, number));
        recorder.record(InspectionAccess.subject(inspection), kind, text, null);
    }
}
