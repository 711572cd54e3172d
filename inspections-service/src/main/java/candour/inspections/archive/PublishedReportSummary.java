package candour.inspections.archive;

import candour.inspections.framework.Framework;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PublishedReportSummary",
        description = "A published report without its text; what could not be read is absent")
record PublishedReportSummary(
        UUID id,
        Origin origin,
        String title,
        @Schema(nullable = true) String authority,
        @Schema(nullable = true) String authorityName,
        @Schema(nullable = true) String region,
        @Schema(nullable = true) String framework,
        @Schema(nullable = true) String frameworkTitle,
        @Schema(nullable = true) PublishedKind kind,
        @Schema(nullable = true) String kindTitle,
        @Schema(nullable = true) LocalDate fieldworkFrom,
        @Schema(nullable = true) LocalDate fieldworkTo,
        @Schema(nullable = true) LocalDate publishedOn,

        @Schema(description = "What says when it was published", nullable = true)
        DatedBy datedBy,

        @Schema(
                description = "Whose published report was replayed, when this is a rehearsal and no fact",
                nullable = true)
        String rehearsalOf,

        @Schema(description = "Whether the authority is made up")
        boolean madeUp,

        @Schema(description = "When it was withdrawn; its text is then empty", nullable = true)
        Instant withdrawnAt) {

    static PublishedReportSummary of(PublishedReport report) {
        var authority = report.authority();
        var dates = report.dates();
        return new PublishedReportSummary(
                report.id(),
                report.origin(),
                report.title(),
                authority.onsCode(),
                authority.name(),
                authority.region(),
                report.framework().orElse(null),
                report.framework()
                        .flatMap(Framework::find)
                        .map(Framework::title)
                        .orElse(null),
                report.kind().orElse(null),
                report.kind().map(PublishedKind::words).orElse(null),
                dates.fieldworkFrom(),
                dates.fieldworkTo(),
                dates.publishedOn(),
                dates.datedBy(),
                report.rehearsalOf().orElse(null),
                authority.madeUp(),
                report.withdrawnAt().orElse(null));
    }
}
