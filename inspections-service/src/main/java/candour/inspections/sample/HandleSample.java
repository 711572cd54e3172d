package candour.inspections.sample;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAction;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Draws samples, replaces cases, lets inspectors read; the ledger learns of seed and digest, not of the cases. */
@ApplicationScoped
class HandleSample {

    private final Samples samples;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleSample(Samples samples, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.samples = samples;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    Sample draw(Inspection inspection, DrawSample said, RequestKey key) {
        var before = samples.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.DRAW_SAMPLE.require(current.get(), inspection);
        var draw = Draw.of(said);
        draw.mustBePossible();
        var reference = "SMP-%d-%04d".formatted(time.today().getYear(), samples.nextNumber());
        var sample = Sample.of(new SampleId(ids.next()), reference, inspection, key);
        sample.draw(said.listNumber(), draw);
        sample.drawnBy(current.get(), time.now());
        samples.persistAndFlush(sample);
        record(sample, "sample.draw", drawn(sample, draw), null);
        return sample;
    }

    private static Map<String, Object> drawn(Sample sample, Draw draw) {
        return Map.of(
                "inspection", sample.inspection(),
                "list", sample.facts().listNumber(),
                "method", draw.method(),
                "seed", draw.seed(),
                "frameSha256", sample.facts().frameSha256(),
                "rows", sample.facts().rowCount(),
                "sizes", draw.sizes());
    }

    void replace(Inspection inspection, Sample sample, ReplaceCase said) {
        InspectionAction.AUDIT_CASE.require(current.get(), inspection);
        var next = sample.replace(said, current.get(), time.now());
        record(sample, "sample.replacement", Map.of("stratum", next.stratum(), "rank", next.rank()), said.reason());
    }

    void join(Inspection inspection, Sample sample) {
        Actor actor = current.get();
        InspectionAction.AUDIT_CASE.require(actor, inspection);
        if (sample.join(actor, time.now())) {
            record(sample, "sample.reader", Map.of("readers", sample.readers().size()), null);
        }
    }

    RedrawView redraw(Sample sample, Redraw said) {
        var view = RedrawView.of(sample, said);
        record(
                sample,
                "sample.redraw",
                Map.of("frameMatches", view.frameMatches(), "drawMatches", view.drawMatches()),
                null);
        return view;
    }

    private void record(Sample sample, String kind, Map<String, ?> payload, String reason) {
        recorder.record(new Subject("sample", sample.id().toString(), sample.version()), kind, payload, reason);
    }
}
