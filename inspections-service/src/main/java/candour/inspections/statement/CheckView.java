package candour.inspections.statement;

import candour.quotations.Marking;
import candour.quotations.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement laid beside a report: each quotation in its paragraph, and what the statement mentions and leaves out.
 *
 * @param report null where nobody said which it is; there is no coverage then
 * @param reports where nobody said which: those that hold any of the words; else null
 * @param rules edition of the rules that checked it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StatementCheck", description = "A statement laid beside a published report, or beside all of them")
public record CheckView(
        @Schema(description = "Absent where no report was named", nullable = true)
        ReportLine report,

        @Schema(
                description = "Where no report was named: those that hold any of the words, the one with most first",
                nullable = true)
        List<HolderView> reports,

        List<QuotationView> quotations,

        @Schema(description = "Absent where no report was named", nullable = true)
        CoverageView coverage,

        String rules,
        Instant checkedAt) {

    public CheckView {
        quotations = List.copyOf(quotations);
        reports = reports == null ? null : List.copyOf(reports);
    }

    /**
     * A report that holds words of the statement.
     *
     * @param words how many of the report's words are quoted
     */
    @Schema(name = "QuotedReport")
    public record HolderView(ReportLine report, int quotations, int words) {}

    /** Which report it is, or another one that holds the words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CheckedReport")
    public record ReportLine(UUID id, String title, String authorityName, String framework, LocalDate publishedOn) {}

    /** A run of characters, in UTF-16 units: {@code start} included, {@code end} not. */
    @Schema(name = "TextSpan", description = "UTF-16 offsets; start is included, end is not")
    public record SpanView(int start, int end) {}

    /**
     * One quotation of the statement.
     *
     * @param span where its words stand in the statement, without the marks
     * @param fair whether the words are the report's and carry the meaning they have there
     * @param unfair whether it misquotes the report; words that are given to somebody else are neither fair nor unfair
     */
    @Schema(name = "Quotation")
    public record QuotationView(
            SpanView span,
            String words,
            Marking marking,
            Verdict verdict,
            String verdictTitle,
            boolean fair,
            boolean unfair,
            List<ReasonView> reasons,
            List<LocationView> locations) {}

    /**
     * Why a verdict was given.
     *
     * @param words a sentence for a reader
     * @param inPassage what it points at in the paragraph of the first location
     */
    @Schema(name = "VerdictReason")
    public record ReasonView(String code, String words, List<SpanView> inPassage) {}

    /**
     * Where the words stand.
     *
     * @param passage id of the paragraph or list item within the report
     * @param text the whole of it, always
     * @param selector W3C TextQuoteSelector, with the SHA-256 of the passage's UTF-8 bytes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "QuotationLocation")
    public record LocationView(
            ReportLine report,
            String passage,
            String heading,
            String number,
            String text,
            SpanView span,
            SpanView sentence,
            SelectorView selector,
            int wordsQuoted,
            int wordsInPassage) {}

    /** A W3C TextQuoteSelector with the hash of the passage it selects in. */
    @Schema(name = "TextQuoteSelector")
    public record SelectorView(String exact, String prefix, String suffix, String passageSha256) {}

    /** What of the report the statement mentions. */
    @Schema(name = "StatementCoverage")
    public record CoverageView(
            List<MentionView> judgements, List<MentionView> mustImprove, CentralView central, BalanceView balance) {}

    /** One judgement or thing that must improve, and where the statement mentions it. */
    @Schema(name = "CoverageMention")
    public record MentionView(String id, String title, boolean mentioned, List<SpanView> where) {}

    /** The central finding: overall effectiveness, or without one the lowest grade given. */
    @Schema(name = "CentralFinding")
    public record CentralView(String area, String title, boolean present, String why) {}

    /** Sentences of the report that praise and that find fault, and how many of each the quotations touch. */
    @Schema(name = "StatementBalance")
    public record BalanceView(
            int strengthsInReport, int weaknessesInReport, int strengthsQuoted, int weaknessesQuoted) {}
}
