package candour.inspections.scrutiny;

import candour.inspections.dates.KnownDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recommendation as everybody sees it. */
@Schema(name = "Recommendation")
record RecommendationView(
        UUID id,
        String authority,
        UUID report,
        int number,
        String text,
        String addressee,
        RecommendationState state,

        @Schema(description = "The state and what the calendar tells of it today; never typed")
        Standing standing,

        String standingTitle,
        @Schema(nullable = true) KnownDate promised,

        @Schema(description = "An answer or something promised is owed, and its date is over")
        boolean overdue,

        List<JournalLine> journal,
        List<OpenStep> openSteps) {

    /** One step taken. */
    @Schema(name = "RecommendationJournalLine")
    record JournalLine(
            RecommendationStep step,
            String title,
            LocalDate on,
            Instant recordedAt,
            String body,
            String office,
            String by,
            String reason,
            String shortfall) {}

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "RecommendationOpenStep")
    record OpenStep(RecommendationStep step, String title, String meaning, String path) {}

    /** What is overdue, by the executive office that owes it. */
    @Schema(name = "OverdueRecommendations")
    record Overdue(List<OfOffice> items) {}

    /** What one office owes. */
    @Schema(name = "OverdueOfOffice")
    record OfOffice(
            String addressee,

            @Schema(description = "Who holds the office today, by the register", nullable = true)
            String holder,

            List<RecommendationView> recommendations) {}
}
