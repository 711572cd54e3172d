package candour.inspections.publication;

import candour.conventions.Recorder;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.StepTaken;
import candour.inspections.inspection.StepTakenEvent;
import candour.inspections.report.Reports;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Map;

/** Whenever a text leaves the house, as a draft or for everybody, the digests of it go on record in the same transaction. */
@ApplicationScoped
class PutTextOnRecord {

    static final String ISSUED = "report.issued";
    static final String PUBLISHED = "report.published";
    static final String CORRECTED = "report.corrected";
    static final String WITHDRAWN = "report.withdrawn";

    private final Reports reports;
    private final Publications publications;
    private final Recorder recorder;

    PutTextOnRecord(Reports reports, Publications publications, Recorder recorder) {
        this.reports = reports;
        this.publications = publications;
        this.recorder = recorder;
    }

    /** After the report itself has followed the step. */
    void record(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) StepTakenEvent taken) {
        var inspection = taken.inspection();
        switch (taken.step()) {
            case DRAFT_ISSUE -> put(inspection, reports.get(inspection.id()).newest(), ISSUED);
            case PUBLICATION -> publish(taken, PUBLISHED);
            case CORRECTION -> publish(taken, CORRECTED);
            case WITHDRAWAL -> withdraw(taken);
            default -> {
                // No text leaves the house with the other steps.
            }
        }
    }

    private void publish(StepTakenEvent taken, String kind) {
        var inspection = taken.inspection();
        var report = reports.get(inspection.id());
        int number = report.finalRevision().orElseThrow();
        put(inspection, number, kind);
        publications.persist(Publication.of(
                inspection, reports.revision(report, number), by(taken), taken.step() == InspectionStep.CORRECTION));
    }

    private void withdraw(StepTakenEvent taken) {
        var newest = publications.get(taken.inspection().id()).getLast();
        var withdrawal = Withdrawal.of(taken.inspection(), newest, by(taken));
        publications.getEntityManager().persist(withdrawal);
        recorder.record(
                InspectionAccess.subject(taken.inspection()),
                WITHDRAWN,
                Map.of("revision", newest.revision(), "hash", newest.hash()),
                by(taken).reason());
    }

    private static StepTaken by(StepTakenEvent taken) {
        return taken.inspection().lastTaken(taken.step()).orElseThrow();
    }

    private void put(Inspection inspection, int number, String kind) {
        var report = reports.get(inspection.id());
        var text = TextOnRecord.of(reports.revision(report, number), reports.document(report, number));
        recorder.record(InspectionAccess.subject(inspection), kind, text, null);
    }
}
