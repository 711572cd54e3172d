package candour.inspections.reportimport;

import candour.conventions.CurrentActor;
import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Keeps a report that was read, with its ledger entry, in one transaction. */
@ApplicationScoped
public class KeepReport {

    private final ReportImports imports;
    private final CurrentActor current;
    private final Recorder recorder;
    private final Uuid7 ids;
    private final Time time;

    KeepReport(ReportImports imports, CurrentActor current, Recorder recorder, Uuid7 ids, Time time) {
        this.imports = imports;
        this.current = current;
        this.recorder = recorder;
        this.ids = ids;
        this.time = time;
    }

    @Transactional
    public ReportImport keep(ReportImport read, byte[] file) {
        var made = read.madeBy(current.get(), ids.next(), time.now());
        imports.add(made, file);
        recorder.record(
                made.subject(),
                "report-import.made",
                Map.of("fileName", made.fileName(), "sha256", made.sha256(), "size", file.length),
                null);
        return made;
    }
}
