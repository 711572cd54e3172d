package candour.inspections.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the list of inspections. */
public record InspectionSummary(
        InspectionId id,
        String reference,
        String authority,
        String authorityName,
        String framework,
        InspectionKind kind,
        String kindTitle,
        InspectionState state,
        String stateTitle,
        LocalDate fieldworkFrom,
        LocalDate fieldworkTo,
        Instant publishedAt,

        @Schema(description = "Whether one of its deadlines has passed unmet")
        boolean late,

        @Schema(description = "While publication is held") HeldPublications.Held held,

        @Schema(description = "The overall grades of a published report; none under a framework without them")
        List<ReportFacts.OverallGrade> overall,

        String rehearsalOf) {}
