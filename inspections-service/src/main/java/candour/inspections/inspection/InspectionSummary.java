package candour.inspections.inspection;

import java.time.Instant;
import java.time.LocalDate;

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
        String rehearsalOf) {}
