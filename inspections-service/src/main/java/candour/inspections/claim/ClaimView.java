package candour.inspections.claim;

import candour.inspections.dates.KnownDate;
import candour.inspections.intervention.Interventions;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as everybody sees it: their word beside the record's. */
@Schema(name = "Claim")
record ClaimView(
        UUID id,
        String authority,
        UUID intervention,
        String text,
        String claimant,
        String source,
        KnownDate saidOn,

        @Schema(description = "What the claimant calls it", examples = "order")
        String theirWord,

        @Schema(description = "What the record calls the same thing", examples = "improvement notice (non-statutory)")
        String recordsWord,

        BigDecimal value,
        String unit,
        String definition,

        @Schema(description = "Whether a number was claimed without saying what it counts")
        boolean undefined,

        @Schema(description = "Whether it follows from stated inputs; absent while nobody has tried", nullable = true)
        Boolean reproducible,

        String assessment,
        String assessedBy,
        Instant assessedAt,
        String recordedBy,
        Instant recordedAt) {

    /** All claims about one authority. */
    @Schema(name = "Claims")
    record All(List<ClaimView> items) {}

    static ClaimView of(Claim claim, Interventions interventions) {
        var said = claim.said();
        var tried = claim.assessment();
        return new ClaimView(
                claim.id(),
                claim.authority(),
                claim.intervention().orElse(null),
                said.text(),
                said.claimant(),
                said.source(),
                said.on(),
                said.theirWord(),
                claim.intervention()
                        .map(about -> interventions.get(about).label())
                        .orElse(null),
                said.value(),
                said.unit(),
                said.definition(),
                said.value() != null && said.definition() == null,
                tried.map(Assessment::reproducible).orElse(null),
                tried.map(Assessment::how).orElse(null),
                tried.map(it -> it.by().office()).orElse(null),
                tried.map(Assessment::at).orElse(null),
                claim.recordedBy().office(),
                claim.recordedAt());
    }
}
