package candour.inspections.publication;

import candour.inspections.report.Part;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a report was published, what each correction was about, and whether it was withdrawn. */
@Schema(name = "Publications")
record PublicationsView(
        @Schema(description = "Oldest first; the last one is what is read now")
        List<PublicationView> items,

        @Schema(description = "Where the report was withdrawn: its text is then no longer served")
        Tombstone withdrawal) {

    /** One published text. */
    @Schema(name = "Publication")
    record PublicationView(
            int revision,
            String hash,
            Instant publishedAt,
            boolean current,

            @Schema(description = "Of a correction: what was changed and why")
            Notice notice) {}

    /** The notice of a correction; what was changed is read off the two texts, never typed. */
    @Schema(name = "CorrectionNotice")
    record Notice(String why, String office, List<ChangedPart> changed) {}

    /** A part that a correction changed. */
    @Schema(name = "CorrectedPart")
    record ChangedPart(Part part, String label) {}

    /** What stays of a withdrawn report. */
    @Schema(name = "Withdrawal")
    record Tombstone(String reason, String office, Instant at, int revision, String hash) {}
}
