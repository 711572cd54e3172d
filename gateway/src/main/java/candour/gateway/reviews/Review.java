package candour.gateway.reviews;

import java.time.LocalDate;

/** A review of a serious case; in a list, title and summary may be missing. */
public record Review(
        String id,
        String reference,
        String authority,
        String title,
        String summary,
        Regime regime,
        LocalDate incidentOn,
        String state) {

    /** The law the review is made under, which follows from the day of the incident. */
    public record Regime(String code, String title, String source) {}

    /** What to call it. */
    public String name() {
        return title == null || title.isBlank() ? "Review " + reference : title;
    }
}
