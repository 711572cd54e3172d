package candour.inspections.reportimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was read from a report, in this service's own words: a newer reader does not change what was stored of an older one.
 *
 * @param kind name of a {@code candour.reader.ReportKind}
 * @param framework code of a {@link candour.inspections.framework.Framework}
 * @param authorityName as the report prints it
 * @param authority ONS code, if the authority is known here
 * @param fieldworkTo the last day, included
 * @param pages how many the file has; null in what an older reader stored
 * @param judgements in printed order, an unknown one for each the framework requires and that was not found
 * @param problems sentences a person should read before relying on this
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reading", description = "What was read from the report; each value has its page, or why it is missing")
public record ReadingView(
        ReadValue<String> kind,
        ReadValue<String> framework,
        ReadValue<String> authorityName,
        ReadValue<String> authority,
        ReadValue<LocalDate> publishedOn,
        ReadValue<LocalDate> fieldworkFrom,
        ReadValue<LocalDate> fieldworkTo,
        ReadValue<String> leadInspector,
        Integer pages,
        List<JudgementView> judgements,
        List<ImprovementView> needsToImprove,
        List<SectionView> sections,
        List<String> problems) {

    public ReadingView {
        judgements = List.copyOf(judgements);
        needsToImprove = List.copyOf(needsToImprove);
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    /**
     * One judgement as read.
     *
     * @param area code of an area of the framework, for example {@code HELP_AND_PROTECTION}
     * @param strand name of a {@link candour.inspections.framework.Strand}
     * @param label the words the report prints beside the grade
     * @param grade code of a grade of the framework, or null
     * @param reason why there is no grade
     * @param page counted from 1, or null
     * @param confidence 0 to 1
     * @param statedIn positions of the paragraphs with a sentence that states this grade
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReadJudgement")
    public record JudgementView(
            String area,
            String strand,
            String label,
            String grade,
            String reason,
            Integer page,
            double confidence,
            List<Integer> statedIn) {

        public JudgementView {
            statedIn = List.copyOf(statedIn);
        }
    }

    /**
     * One thing the report says must improve.
     *
     * @param kind name of a {@code candour.reader.ImprovementKind}: the heading or time band it stands under
     * @param reference a printed cross-reference, or null
     * @param forBoard whether it is said to the safeguarding board and not to the authority
     * @param page counted from 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReadImprovement")
    public record ImprovementView(String text, String kind, String reference, boolean forBoard, int page) {}

    /**
     * A heading and the paragraphs under it.
     *
     * @param heading as printed; empty for text before the first heading
     * @param role name of a {@code candour.reader.SectionRole}, for example {@code FINDINGS} or {@code IMPRINT}
     * @param area code of the area this heading judges; null if it judges none, or does not tell which of two
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReadSection")
    public record SectionView(String heading, String role, String area, List<ParagraphView> paragraphs) {

        public SectionView {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * One paragraph as read; bullets that belong to it stand on lines of their own.
     *
     * @param position 1, 2, 3… over the whole report
     * @param number the printed number, or the position when none is printed
     * @param numbered whether the number is printed
     * @param page counted from 1
     * @param confidence 0 to 1
     * @param statesJudgement codes of the areas whose grade a sentence of it states; of both strands if it does not say which
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ReadParagraph")
    public record ParagraphView(
            int position,
            int number,
            boolean numbered,
            String text,
            int page,
            double confidence,
            List<String> statesJudgement) {

        public ParagraphView {
            statesJudgement = statesJudgement == null ? List.of() : List.copyOf(statesJudgement);
        }
    }
}
