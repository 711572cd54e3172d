package candour.inspections.sample;

import candour.inspections.inspection.Inspection;
import candour.inspections.publication.FurtherExhibits;
import candour.inspections.release.Matter;
import candour.ledger.Entry;
import candour.ledger.Ledger;
import candour.ledger.pack.Exhibit;
import candour.ledger.pack.Match;
import candour.ledger.pack.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Puts into a report's pack, where it is released, how its cases were drawn, so that anybody can say it was by lot; no case. */
@ApplicationScoped
class SampleExhibits implements FurtherExhibits {

    private final Samples samples;
    private final Ledger ledger;

    SampleExhibits(Samples samples, Ledger ledger) {
        this.samples = samples;
        this.ledger = ledger;
    }

    @Override
    public Matter matter() {
        return Matter.SAMPLES;
    }

    @Override
    public List<Exhibit> about(Inspection inspection) {
        return samples.of(inspection.id()).stream().flatMap(this::exhibits).toList();
    }

    private Stream<Exhibit> exhibits(Sample sample) {
        return ledger.history("sample", sample.id().toString()).stream()
                .filter(entry -> entry.kind().equals("sample.draw"))
                .flatMap(entry -> exhibits(sample, entry));
    }

    private static Stream<Exhibit> exhibits(Sample sample, Entry entry) {
        var draw = sample.asDrawn();
        var of = " of sample " + sample.facts().reference();
        return Stream.of(
                equal("The method" + of, draw.method().name(), entry, "/method"),
                equal("The seed" + of, draw.seed(), entry, "/seed"),
                equal("The digest of the list" + of, sample.facts().frameSha256(), entry, "/frameSha256"));
    }

    private static Exhibit equal(String title, String shown, Entry entry, String pointer) {
        return new Exhibit(title, new Shown.Text(shown), entry.id(), pointer, Match.EQUAL);
    }
}
