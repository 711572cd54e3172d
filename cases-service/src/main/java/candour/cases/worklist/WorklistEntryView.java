package candour.cases.worklist;

import candour.cases.record.OpenStep;
import candour.cases.signal.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child's line with what managers judged about it. */
@Schema(
        name = "WorklistEntry",
        description = "A line of the worklist, with every override ever made and the steps open to you")
public record WorklistEntryView(WorklistItem item, List<Override> overrides, List<OpenStep> openSteps) {

    /** A manager's override; it holds until its last day or a new signal, and stays to be seen. */
    @Schema(name = "TierOverride")
    public record Override(
            Tier toldTier, Tier tier, String reason, LocalDate expiresOn, Instant madeAt, String madeBy) {

        static Override of(TierOverride it) {
            return new Override(it.toldTier(), it.tier(), it.reason(), it.expiresOn(), it.madeAt(), it.madeBy());
        }
    }
}
