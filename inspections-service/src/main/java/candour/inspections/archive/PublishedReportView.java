package candour.inspections.archive;

import candour.inspections.framework.AreaKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublishedReport", description = "A published report as it now stands")
record PublishedReportView(
        PublishedReportSummary about,

        @Schema(description = "Lead inspector, as printed", nullable = true)
        String lead,

        @Schema(description = "Of the imported file, or of the published revision")
        String sha256,

        @Schema(description = "1, and one more with each correction")
        int edition,

        List<JudgementView> judgements,

        @Schema(description = "In reading order, what needs to improve first")
        List<PassageView> passages) {

    /** A grade with its framework's words, so that no reader takes one strand's grade for another's. */
    @Schema(name = "PublishedJudgement")
    record JudgementView(
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

            @Schema(description = "Why there is no grade", nullable = true)
            String reason) {

        static JudgementView of(PublishedJudgement judgement) {
            return new JudgementView(
                    judgement.area(),
                    judgement.strand(),
                    judgement.label(),
                    judgement.kind(),
                    judgement.status(),
                    judgement.grade(),
                    judgement.gradeLabel(),
                    judgement.descriptor(),
                    judgement.rank(),
                    judgement.reason());
        }
    }

    /** A paragraph, or one thing that needs to improve. */
    @Schema(name = "PublishedPassage")
    record PassageView(
            String part,
            PassageKind kind,
            String heading,
            @Schema(nullable = true) String area,
            String number,
            @Schema(nullable = true) Integer page,
            String text,
            String sha256) {

        static PassageView of(PublishedPassage passage) {
            return new PassageView(
                    passage.part(),
                    passage.kind(),
                    passage.heading(),
                    passage.area(),
                    passage.number(),
                    passage.page(),
                    passage.text(),
                    passage.sha256());
        }
    }

    static PublishedReportView of(PublishedReport report) {
        return new PublishedReportView(
                PublishedReportSummary.of(report),
                report.lead().orElse(null),
                report.sha256(),
                report.edition(),
                report.judgements().stream().map(JudgementView::of).toList(),
                report.passages().stream().map(PassageView::of).toList());
    }
}
