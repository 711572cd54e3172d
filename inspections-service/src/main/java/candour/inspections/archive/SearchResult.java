package candour.inspections.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SearchResult", description = "A page of paragraphs that hold the words")
record SearchResult(
        SearchOrder order,

        @Schema(description = "How many paragraphs match; absent for more than a thousand", nullable = true)
        Long matches,

        List<Found> items,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The cursor of the following page; absent at the end", nullable = true)
        String next) {

    /** One paragraph, with what it is about; a grade never without its strand, and the report has framework and date. */
    @Schema(name = "FoundParagraph")
    record Found(
            PublishedReportSummary report,
            String part,
            PassageKind kind,
            String heading,
            String number,
            @Schema(nullable = true) String area,
            @Schema(nullable = true) String strand,
            @Schema(nullable = true) String label,
            @Schema(nullable = true) String grade,
            @Schema(nullable = true) String gradeLabel,
            String text,

            @Schema(description = "Where the words stand in the text")
            List<Highlight> highlights) {}
}
