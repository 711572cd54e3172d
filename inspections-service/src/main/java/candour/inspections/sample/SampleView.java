package candour.inspections.sample;

import candour.inspections.inspection.InspectionId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sample with how to draw it again. What was found in its cases is told inside the inspectorate only. */
@Schema(name = "Sample")
record SampleView(
        SampleId id,
        InspectionId inspection,
        String reference,
        int listNumber,
        Method method,

        @Schema(description = "How to draw the same cases again, in any language")
        String recipe,

        String seed,

        @Schema(description = "SHA-256 of the frame: a line of case reference, tab, stratum, line feed for each row")
        String frameSha256,

        int rows,
        List<StratumView> strata,
        List<CaseView> cases,
        List<ReplacedView> replaced,
        List<Exclusion> exclusions,
        Instant drawnAt,
        String drawnBy,

        ReadingView reading,

        @Schema(description = "Counts of grades, as moderated where a second person moderated them")
        List<GradeCount> results,

        @Schema(description = "What this caller may do with it now")
        List<Open> openActions) {

    /** What may be done with a sample. */
    @Schema(name = "SampleAction")
    enum Open {
        JOIN,
        REPLACE,
        AUDIT
    }

    /** A stratum with how many it has and how many were to be drawn. */
    @Schema(name = "SampleStratum")
    record StratumView(String stratum, long rows, int drawn) {}

    /** A case to be read. */
    @Schema(name = "SampledCase")
    record CaseView(
            CaseRef caseRef,
            String stratum,
            int rank,
            String standsFor,

            @Schema(description = "How many have audited it")
            Integer audits) {}

    /** Who may read the cases, and from when to when. */
    @Schema(name = "SampleReading")
    record ReadingView(
            Instant from,

            @Schema(description = "The first instant that is too late")
            Instant until,

            Grant.State state,
            String stateTitle,

            @Schema(description = "The inspectors who read the cases; their offices only, outside the inspectorate")
            List<String> readers) {}

    /** A case that was drawn and replaced. */
    @Schema(name = "ReplacedCase")
    record ReplacedView(CaseRef caseRef, CaseRef replacedBy, String reason, Instant replacedAt, String by) {}

    /** How many cases had a grade; the rounded share is as it falls, and the shares may add up to 99 or 101. */
    @Schema(name = "GradeCount")
    record GradeCount(String scale, String grade, String title, long cases, long of, int percent) {}

    /** All samples of an inspection. */
    @Schema(name = "Samples")
    record All(List<SampleView> items) {}
}
