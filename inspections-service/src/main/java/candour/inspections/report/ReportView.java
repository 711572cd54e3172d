package candour.inspections.report;

import candour.inspections.inspection.InspectionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One revision of a report as its readers see it. */
@Schema(name = "Report")
public record ReportView(
        InspectionId inspection,

        @Schema(description = "Whose scale the grades are of")
        String framework,

        String frameworkTitle,
        LocalDate fieldworkFrom,
        int revision,
        Purpose purpose,
        String hash,
        String previousHash,
        Instant recordedAt,
        String title,
        List<JudgementView> judgements,
        List<ImprovementView> improvements,
        List<SectionView> sections) {

    /** A grade with its framework's words, so that no reader takes one strand's grade for another's. */
    @Schema(name = "ReportJudgement")
    public record JudgementView(
            Part part,
            String area,
            String strand,
            String label,

            @Schema(description = "OVERALL, CAPACITY, JUDGEMENT or SUB")
            String kind,

            String grade,
            String gradeLabel,

            @Schema(description = "What the framework says the grade means")
            String gradeDescriptor,

            Integer rank,
            String reason) {}

    /** One thing that needs to improve. */
    @Schema(name = "ReportImprovement")
    public record ImprovementView(Part part, String kind, String text, String reference) {}

    /** A heading and what stands under it. */
    @Schema(name = "ReportSection")
    public record SectionView(String heading, String area, List<ParagraphView> paragraphs) {}

    /** One paragraph; the author's name is shown inside the inspectorate only. */
    @Schema(name = "ReportParagraph")
    public record ParagraphView(
            Part part,
            String id,
            String number,
            String text,

            @Schema(description = "SHA-256 of the text's UTF-8 bytes")
            String sha256,

            String author,
            boolean statesJudgement) {}
}
