package candour.inspections.importbatch;

import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.inspections.archive.Archive;
import candour.inspections.archive.PublishedReports;
import candour.inspections.reportimport.KeepReport;
import candour.inspections.reportimport.ReportImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Keeps what became of a file, and the report if it is a new one, with the ledger entries, in one transaction. */
@ApplicationScoped
@Transactional
class KeepFile {

    private final ImportBatches batches;
    private final PublishedReports published;
    private final KeepReport keeping;
    private final Archive archive;
    private final Recorder recorder;
    private final Time time;

    KeepFile(
            ImportBatches batches,
            PublishedReports published,
            KeepReport keeping,
            Archive archive,
            Recorder recorder,
            Time time) {
        this.batches = batches;
        this.published = published;
        this.keeping = keeping;
        this.archive = archive;
        this.recorder = recorder;
        this.time = time;
    }

    /** The report joins the archive, unless another request has just brought the same content. */
    BatchFile read(ImportBatch batch, BatchFile.Id id, ReportImport read, byte[] bytes) {
        published.holdContent(id.sha256());
        var before = batches.file(id);
        if (before.isPresent()) {
            return before.get();
        }
        if (published.imported(id.sha256()).isPresent()) {
            return duplicate(batch, id);
        }
        var report = archive.imported(keeping.keep(read, bytes));
        return keep(batch, BatchFile.read(id, report.id(), Gaps.of(read), time.now()));
    }

    BatchFile duplicate(ImportBatch batch, BatchFile.Id id) {
        var report = published.imported(id.sha256()).orElseThrow();
        return keep(batch, BatchFile.duplicate(id, report.id(), time.now()));
    }

    BatchFile unreadable(ImportBatch batch, BatchFile.Id id, String reason) {
        return keep(batch, BatchFile.unreadable(id, reason, time.now()));
    }

    /** Two requests with the same file at once: the second finds the line of the first. */
    private BatchFile keep(ImportBatch batch, BatchFile file) {
        published.holdContent(file.id().sha256());
        return batches.file(file.id()).orElseGet(() -> {
            batches.add(file);
            recorder.record(
                    batch.subject(),
                    "import-batch.file",
                    Map.of("sha256", file.id().sha256(), "outcome", file.outcome()),
                    null);
            return file;
        });
    }
}
