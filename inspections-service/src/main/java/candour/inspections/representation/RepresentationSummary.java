package candour.inspections.representation;

import candour.inspections.report.Part;
import java.time.Instant;

/** One line of the list of an inspection's representations. */
public record RepresentationSummary(
        RepresentationId id,
        String reference,
        Part part,
        String label,
        Category category,
        String categoryTitle,
        Category recategorisedAs,
        RepresentationState state,
        String stateTitle,
        boolean late,
        Instant submittedAt,
        Outcome outcome,
        String outcomeTitle) {}
