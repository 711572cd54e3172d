package candour.inspections.reportimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/** Reads a report that was sent and keeps it; reading takes its time, so it is done before the transaction begins. */
@ApplicationScoped
class TakeInReport {

    /** What came of it: the import, and whether this request had made it before. */
    record Outcome(ReportImport made, boolean repeated) {}

    private final ReadReport reading;
    private final ReportImports imports;
    private final KeepReport keep;

    TakeInReport(ReadReport reading, ReportImports imports, KeepReport keep) {
        this.reading = reading;
        this.imports = imports;
        this.keep = keep;
    }

    Outcome takeIn(SentReport sent) {
        var before = imports.madeBy(sent.key().key());
        if (before.isPresent()) {
            return repeated(before.get(), sent);
        }
        var read = reading.read(sent);
        try {
            return new Outcome(keep.keep(read, sent.bytes()), false);
        } catch (PersistenceException lost) {
            return repeated(imports.madeBy(sent.key().key()).orElseThrow(() -> lost), sent);
        }
    }

    private static Outcome repeated(ReportImport first, SentReport again) {
        first.requestKey().mustEqual(again.key());
        return new Outcome(first, true);
    }
}
