package candour.inspections.timeline;

import candour.inspections.archive.GradeStatus;
import candour.inspections.archive.Origin;
import candour.inspections.archive.PublishedKind;
import candour.inspections.framework.AreaKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuthorityJudgements", description = "What inspectors judged of an authority, oldest first")
record TimelineView(
        String authority,
        String authorityName,
        String region,

        @Schema(description = "Whether the authority is made up")
        boolean madeUp,

        List<InspectionLine> inspections,
        Neighbours neighbours) {

    /** One published report. */
    @Schema(name = "InspectionOfAuthority")
    record InspectionLine(
            UUID report,
            String title,
            Origin origin,
            @Schema(nullable = true) PublishedKind kind,
            @Schema(nullable = true) String kindTitle,

            @Schema(description = "Looks at a part of the services and gives no grades")
            boolean visit,

            @Schema(nullable = true) String framework,
            @Schema(nullable = true) String frameworkTitle,
            @Schema(nullable = true) LocalDate fieldworkFrom,
            @Schema(nullable = true) LocalDate fieldworkTo,
            @Schema(nullable = true) LocalDate publishedOn,

            @Schema(description = "Working days from the end of fieldwork to publication", nullable = true)
            Integer lagWorkingDays,

            @Schema(description = "Why the lag is not known", nullable = true)
            String lagReason,

            @Schema(description = "Whose report was replayed; a rehearsal is compared with nothing", nullable = true)
            String rehearsalOf,

            List<JudgementLine> judgements) {}

    /** One grade, always with its strand; its inspection has the framework and the date. */
    @Schema(name = "JudgementOfAuthority")
    record JudgementLine(
            String area,
            String strand,
            String label,
            AreaKind kind,
            GradeStatus status,
            @Schema(nullable = true) String grade,
            @Schema(nullable = true) String gradeLabel,

            @Schema(description = "What the framework says the grade means", nullable = true)
            String descriptor,

            @Schema(description = "1 (best) to 4 on the scale of this framework alone", nullable = true)
            Integer rank,

            @Schema(nullable = true) String reason,
            Comparison sincePrevious) {}

    /** Authorities to look at beside this one. */
    @Schema(name = "AuthorityNeighbours")
    record Neighbours(
            Basis basis,

            @Schema(description = "Where the list comes from")
            String source,

            @Schema(description = "Whether somebody has checked the list against its source")
            boolean verified,

            List<Neighbour> authorities) {}

    /** Why these authorities are named. */
    enum Basis {
        STATISTICAL,
        SAME_REGION,
        NONE
    }

    /** An authority with its newest inspection that gave grades; none are combined. */
    @Schema(name = "AuthorityNeighbour")
    record Neighbour(
            String authority,
            String name,
            @Schema(nullable = true) UUID report,
            @Schema(nullable = true) LocalDate publishedOn,
            @Schema(nullable = true) String frameworkTitle,

            @Schema(description = "Its overall judgement, or all of them where the framework has none")
            List<JudgementLine> judgements) {}
}
