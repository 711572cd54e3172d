package candour.gateway.inspections;

import java.time.Instant;

/** One line of the list of representations. */
public record RepresentationLine(
        String id,
        String reference,
        String part,
        String label,
        String category,
        String categoryTitle,
        String recategorisedAs,
        String state,
        String stateTitle,
        boolean late,
        Instant submittedAt,
        String outcome,
        String outcomeTitle) {}
