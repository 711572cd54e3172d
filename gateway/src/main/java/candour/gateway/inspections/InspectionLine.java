package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
        Inspection.Held held,
        List<Overall> overall,
        String rehearsalOf) {

    public InspectionLine {
        overall = overall == null ? List.of() : List.copyOf(overall);
    }

    /** One overall grade of a published report. */
    public record Overall(String area, String strand, String label, String grade, String gradeLabel) {}
}
