package candour.inspections.scrutiny;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scrutiny report as everybody sees it. */
@Schema(name = "ScrutinyReport")
record ScrutinyReportView(
        UUID id,
        String authority,
        String title,
        String committee,
        LocalDate receivedOn,
        @Schema(nullable = true) LocalDate noticeOn,
        String documentSha256,
        List<AuthorView> authors,
        List<FindingView> findings,
        List<RecommendationView> recommendations,

        @Schema(description = "Absent where no rule required an answer when it was received", nullable = true)
        Clock responseClock,

        @Schema(nullable = true) ResponseView response,

        @Schema(description = "Whether this caller may sign the executive's response now")
        boolean mayRespond) {

    /** All scrutiny reports of one authority. */
    @Schema(name = "ScrutinyReports")
    record All(List<ScrutinyReportView> items) {}

    /** An author, with the office held when the report was received. */
    @Schema(name = "ScrutinyAuthor")
    record AuthorView(String name, String office) {}

    /** A finding and the digest of its words. */
    @Schema(name = "ScrutinyFinding")
    record FindingView(UUID id, int number, String text, String sha256) {}

    /** When the executive's answer is due, and by which rule. */
    @Schema(name = "ScrutinyResponseClock")
    record Clock(
            String title,
            String onWhom,
            LocalDate startedOn,
            LocalDate dueOn,
            LocalDate metOn,
            boolean late,
            String force,
            String source,
            boolean verified,
            String calendar,
            String calendarVersion) {}

    /** What the executive answered, and who signed it in which office. */
    @Schema(name = "ExecutiveResponse")
    record ResponseView(String statement, String signedBy, String office, Instant signedAt) {}
}
