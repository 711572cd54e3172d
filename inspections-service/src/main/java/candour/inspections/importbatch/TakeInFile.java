package candour.inspections.importbatch;

import candour.conventions.ProblemException;
import candour.conventions.Time;
import candour.inspections.archive.PublicationDay;
import candour.inspections.archive.PublishedReport;
import candour.inspections.archive.PublishedReports;
import candour.inspections.reportimport.FileName;
import candour.inspections.reportimport.ReadReport;
import candour.inspections.reportimport.ReportImport;
import candour.inspections.reportimport.SentReport;
import candour.ledger.proof.Hash;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Takes one file of a batch: read outside any transaction, kept in one of its own. Sending it again, in this batch or another,
 * makes nothing twice, so a batch that was broken off is simply sent again.
 */
@ApplicationScoped
class TakeInFile {

    /** What came of it, and whether this batch knew the file before. */
    record Outcome(BatchFile file, boolean repeated) {}

    private final ImportBatches batches;
    private final PublishedReports published;
    private final ReadReport reading;
    private final KeepFile keep;
    private final Time time;

    TakeInFile(ImportBatches batches, PublishedReports published, ReadReport reading, KeepFile keep, Time time) {
        this.batches = batches;
        this.published = published;
        this.reading = reading;
        this.keep = keep;
        this.time = time;
    }

    Outcome takeIn(ImportBatch batch, FileName name, byte[] bytes) {
        var id = new BatchFile.Id(batch.id(), Hash.sha256(bytes).toString(), name.value());
        return batches.file(id)
                .map(before -> new Outcome(before, true))
                .orElseGet(() -> new Outcome(first(batch, id, bytes), false));
    }

    private BatchFile first(ImportBatch batch, BatchFile.Id id, byte[] bytes) {
        if (isThere(id)) {
            return keep.duplicate(batch, id);
        }
        try {
            var read = reading.read(new SentReport(FileName.of(id.fileName()), bytes, BatchKey.of(id)));
            return notPublished(read)
                    .map(reason -> keep.unreadable(batch, id, reason))
                    .orElseGet(() -> keep.read(batch, id, read, bytes));
        } catch (ProblemException refused) {
            return keep.unreadable(batch, id, refused.getMessage());
        }
    }

    private boolean isThere(BatchFile.Id id) {
        return published.imported(id.sha256()).map(PublishedReport::id).isPresent();
    }

    /** A report that is dated after today is not published, whatever its sender believes. */
    private Optional<String> notPublished(ReportImport read) {
        return PublicationDay.of(read)
                .map(PublicationDay::day)
                .filter(day -> day.isAfter(time.today()))
                .map("The report is dated %s, which is not past: it is not published yet."::formatted);
    }
}
