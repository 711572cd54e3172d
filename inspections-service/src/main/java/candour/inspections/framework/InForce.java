package candour.inspections.framework;

import java.time.LocalDate;

/**
 * The days of fieldwork a framework applies to, both included.
 *
 * @param to the last day, or null while the framework is in force
 */
public record InForce(LocalDate from, LocalDate to) {

    static InForce between(String from, String to) {
        return new InForce(LocalDate.parse(from), LocalDate.parse(to));
    }

    static InForce since(String from) {
        return new InForce(LocalDate.parse(from), null);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
