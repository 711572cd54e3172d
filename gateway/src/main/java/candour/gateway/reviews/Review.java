package candour.gateway.reviews;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A review of a serious case.
 *
 * @param title a working title, or null
 */
public record Review(
        String id,
        String reference,
        Regime regime,
        LocalDate incidentOn,
        String title,
        String summary,
        String state,
        Instant openedAt,
        String openedBy) {

    /** The law the review is made under; it follows from the day of the incident. */
    public record Regime(String title, String source, boolean verified) {}

    public String name() {
        return name(title, reference);
    }

    /** What to call a review that may have no title. */
    static String name(String title, String reference) {
        return title == null || title.isBlank() ? "Review " + reference : title;
    }
}
