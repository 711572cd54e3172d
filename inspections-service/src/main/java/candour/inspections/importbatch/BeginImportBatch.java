package candour.inspections.importbatch;

import candour.conventions.CurrentActor;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;

/** Begins a batch, with its ledger entry. */
@ApplicationScoped
class BeginImportBatch {

    private final ImportBatches batches;
    private final CurrentActor current;
    private final Recorder recorder;
    private final Uuid7 ids;
    private final Time time;

    BeginImportBatch(ImportBatches batches, CurrentActor current, Recorder recorder, Uuid7 ids, Time time) {
        this.batches = batches;
        this.current = current;
        this.recorder = recorder;
        this.ids = ids;
        this.time = time;
    }

    /** The batch this command makes, or made before when the request is a repeat. */
    ImportBatch begin(BeginBatch asked, RequestKey key) {
        var before = batches.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        var batch = ImportBatch.of(ids.next(), asked.about(), current.get(), time.now(), key);
        batches.persistAndFlush(batch);
        recorder.record(batch.subject(), "import-batch.begin", asked, null);
        return batch;
    }
}
