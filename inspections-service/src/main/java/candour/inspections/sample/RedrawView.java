package candour.inspections.sample;

import candour.inspections.sample.Method.Ranked;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What drawing again gave, beside what is on record. */
@Schema(name = "SampleRedraw")
record RedrawView(
        @Schema(description = "Whether the list has the digest on record")
        boolean frameMatches,

        @Schema(description = "Whether the same cases were drawn")
        boolean drawMatches,

        String frameSha256,
        List<CaseRef> drawn,

        @Schema(description = "Cases that are in one draw and not in the other")
        List<CaseRef> differences) {

    static RedrawView of(Sample sample, Redraw said) {
        var recorded = sample.asDrawn();
        var frame = said.frame() == null ? recorded.frame() : new Frame(said.frame());
        var again = new Draw(recorded.method(), recorded.seed(), frame, recorded.sizes(), recorded.exclusions());
        var drawn = again.taken().stream().map(Ranked::caseRef).toList();
        var before =
                sample.drawn().stream().map(one -> new CaseRef(one.caseRef())).toList();
        var sha256 = frame.sha256();
        return new RedrawView(
                sha256.equals(sample.facts().frameSha256()),
                drawn.equals(before),
                sha256,
                drawn,
                Stream.concat(without(drawn, before), without(before, drawn)).toList());
    }

    private static Stream<CaseRef> without(List<CaseRef> all, List<CaseRef> others) {
        return all.stream().filter(one -> !others.contains(one));
    }
}
