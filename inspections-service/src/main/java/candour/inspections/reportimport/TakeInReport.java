package candour.inspections.reportimport;

import candour.conventions.ProblemException;
import candour.ledger.proof.Hash;
import candour.reader.Reading;
import candour.reader.RefusedFile;
import candour.reader.ReportReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/** Reads a report that was sent and keeps it; reading takes its time, so it is done before the transaction begins. */
@ApplicationScoped
class TakeInReport {

    /** What came of it: the import, and whether this request had made it before. */
    record Outcome(ReportImport made, boolean repeated) {}

    private final ReportReader reader = new ReportReader();
    private final ReadingViews views;
    private final ReportImports imports;
    private final KeepReport keep;

    TakeInReport(ReadingViews views, ReportImports imports, KeepReport keep) {
        this.views = views;
        this.imports = imports;
        this.keep = keep;
    }

    Outcome takeIn(SentReport sent) {
        var before = imports.madeBy(sent.key().key());
        if (before.isPresent()) {
            return repeated(before.get(), sent);
        }
        var sha256 = Hash.sha256(sent.bytes()).toString();
        var read = ReportImport.of(sent, sha256, views.of(read(sent.bytes())));
        try {
            return new Outcome(keep.keep(read, sent.bytes()), false);
        } catch (PersistenceException lost) {
            return repeated(imports.madeBy(sent.key().key()).orElseThrow(() -> lost), sent);
        }
    }

    private Reading read(byte[] bytes) {
        try {
            return reader.read(bytes);
        } catch (RefusedFile refused) {
            throw ProblemException.rule("", refused.getMessage());
        }
    }

    private static Outcome repeated(ReportImport first, SentReport again) {
        first.requestKey().mustEqual(again.key());
        return new Outcome(first, true);
    }
}
