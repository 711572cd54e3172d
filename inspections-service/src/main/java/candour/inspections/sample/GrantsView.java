package candour.inspections.sample;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may read which cases at a moment, for the cases service; both lists are empty when nobody may. */
@Schema(name = "SampleGrants")
record GrantsView(
        SampleId sample,
        Instant at,
        Instant from,

        @Schema(description = "The first instant that is too late")
        Instant until,

        Grant.State state,
        String stateTitle,

        @Schema(description = "The readers, by the subject of their token")
        List<String> readers,

        List<CaseRef> caseRefs) {

    static GrantsView of(Sample sample, Grant grant, Instant at) {
        var state = grant.at(at);
        boolean open = state == Grant.State.OPEN;
        return new GrantsView(
                sample.id(),
                at,
                grant.from(),
                grant.until(),
                state,
                state.words(),
                open
                        ? sample.readers().stream()
                                .map(reader -> reader.person().subject())
                                .toList()
                        : List.of(),
                open
                        ? sample.standing().stream()
                                .map(one -> new CaseRef(one.caseRef()))
                                .toList()
                        : List.of());
    }
}
