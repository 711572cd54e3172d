package candour.reviews.review;

import java.time.LocalDate;

/** One line of the list of reviews. */
public record ReviewSummary(
        ReviewId id, String reference, ReviewRegime regime, LocalDate incidentOn, String title, ReviewState state) {

    static ReviewSummary of(Review review) {
        return new ReviewSummary(
                review.id(),
                review.reference(),
                review.regime(),
                review.incidentOn(),
                review.title().orElse(null),
                review.state());
    }
}
