package candour.inspections.improvement;

import candour.inspections.measure.MeasureId;
import candour.inspections.practice.PracticeAuditView;
import candour.inspections.weakness.WeaknessId;
import candour.inspections.weakness.WeaknessState;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether targets that are met changed anything: what is counted stands beside what was found, never in one figure.
 *
 * @param targetsMet of {@code targets}, those whose latest value meets them
 * @param verifiedClosed of {@code weaknesses}, those that another body has verified and that are closed
 */
@Schema(name = "Improvement", description = "Targets met beside weaknesses put right; never one combined percentage")
record ImprovementView(
        String authority,
        Share targetsMet,

        @Schema(description = "Targets without a value yet; neither met nor missed")
        int targetsUnknown,

        Share verifiedClosed,
        List<WeaknessLine> weaknesses,

        @Schema(description = "Weaknesses that no measure answers")
        List<WeaknessLine> unmeasured,

        @Schema(description = "Measures that answer no weakness")
        List<MeasureLine> orphans,

        @Schema(description = "Measures that could be told by team and are not")
        List<MeasureLine> cityWideOnly,

        List<PracticeAuditView> audits,
        Instant asAt) {

    /** So many of so many. */
    @Schema(name = "SoManyOf")
    record Share(int count, int of) {}

    /** A weakness in the list. */
    @Schema(name = "WeaknessLine")
    record WeaknessLine(
            WeaknessId id,
            String reference,
            String title,
            String foundOn,
            WeaknessState state,
            String stateTitle,

            @Schema(description = "Measures that answer it") int measures,

            @Schema(description = "Of them, those whose target is met")
            int targetsMet,

            @Schema(description = "How often it was found again")
            long recurrences) {}

    /** A measure in a list. */
    @Schema(name = "MeasureLine")
    record MeasureLine(MeasureId id, String title) {}
}
