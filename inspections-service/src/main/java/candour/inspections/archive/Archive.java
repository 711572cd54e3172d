package candour.inspections.archive;

import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.Report;
import candour.inspections.report.Reports;
import candour.inspections.reportimport.ReportImport;
import candour.ledger.Uuid7;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Takes in what is published, and follows what becomes of it. Every call joins the transaction of the fact it follows. */
@ApplicationScoped
public class Archive {

    private final PublishedReports published;
    private final Reports reports;
    private final ImportedReport fromPdf;
    private final InspectedReport fromInspection;
    private final Recorder recorder;
    private final ObjectMapper json;
    private final Uuid7 ids;
    private final Time time;

    Archive(
            PublishedReports published,
            Reports reports,
            ImportedReport fromPdf,
            InspectedReport fromInspection,
            Recorder recorder,
            ObjectMapper json,
            Uuid7 ids,
            Time time) {
        this.published = published;
        this.reports = reports;
        this.fromPdf = fromPdf;
        this.fromInspection = fromInspection;
        this.recorder = recorder;
        this.json = json;
        this.ids = ids;
        this.time = time;
    }

    /** Takes in a report that somebody vouches is published; the caller has made sure that this content is not there. */
    public PublishedReport imported(ReportImport made) {
        var text = fromPdf.text(made.reading());
        var report = PublishedReport.of(
                ids.next(), Provenance.imported(made.id()), fromPdf.particulars(made), text, time.now());
        published.persist(report);
        record(report, "published-report.import");
        return report;
    }

    /** Brings the archive to what the inspection's published text is now: its first publication, or a correction. */
    void follow(Inspection inspection) {
        var report = reports.get(inspection.id());
        var revision = reports.revision(report, report.finalRevision().orElseThrow());
        var before = published.find(inspection.id().id());
        if (before.isEmpty()) {
            take(inspection, report);
        } else if (!before.get().sha256().equals(revision.hash())
                || before.get().withdrawnAt().isPresent()) {
            correct(before.get(), inspection, report);
        }
    }

    private void take(Inspection inspection, Report report) {
        var taken = PublishedReport.of(
                inspection.id().id(),
                Provenance.inspected(inspection.id().id()),
                particulars(inspection, report),
                text(inspection, report),
                time.now());
        published.persist(taken);
        record(taken, "published-report.publication");
    }

    private void correct(PublishedReport before, Inspection inspection, Report report) {
        keepEdition(before);
        before.correct(particulars(inspection, report), text(inspection, report), time.now());
        record(before, "published-report.correction");
    }

    /** Takes the text out of everybody's sight and leaves a tombstone; once is enough. */
    void withdraw(PublishedReport report) {
        if (report.withdrawnAt().isPresent()) {
            return;
        }
        keepEdition(report);
        report.withdraw(time.now());
        record(report, "published-report.withdrawal");
    }

    private Particulars particulars(Inspection inspection, Report report) {
        return fromInspection.particulars(
                inspection, reports.revision(report, report.finalRevision().orElseThrow()));
    }

    private PublishedText text(Inspection inspection, Report report) {
        return fromInspection.text(
                inspection, reports.document(report, report.finalRevision().orElseThrow()));
    }

    private void keepEdition(PublishedReport report) {
        try {
            var content = json.writeValueAsString(new PublishedText(report.passages(), report.judgements()));
            published.getEntityManager().persist(EarlierEdition.of(report, content, time.now()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void record(PublishedReport report, String kind) {
        recorder.record(report.subject(), kind, Map.of("edition", report.edition(), "sha256", report.sha256()), null);
    }
}
