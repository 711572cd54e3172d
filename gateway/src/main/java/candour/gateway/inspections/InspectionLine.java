package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the list of inspections.
 *
 * @param late whether one of its deadlines has passed unmet
 * @param rehearsalOf whose published report it replays, or null
 */
public record InspectionLine(
        String id,
        String reference,
        String authorityName,
        String framework,
        String kindTitle,
        String state,
        String stateTitle,
        LocalDate fieldworkFrom,
        LocalDate fieldworkTo,
        Instant publishedAt,
        boolean late,
        String rehearsalOf) {}
