package candour.reviews.review;

import candour.conventions.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a review, with the steps that are open to this caller. */
@Schema(name = "Review")
public record ReviewView(
        ReviewId id,
        String reference,
        @Schema(description = "ONS code") String authority,
        RegimeLine regime,
        LocalDate incidentOn,
        LocalDate begunOn,
        String title,
        String summary,
        ReviewState state,
        Instant openedAt,
        String openedBy,
        List<OpenStep> openSteps) {

    /** The law and guidance the review is made under. */
    @Schema(name = "ReviewRegime")
    public record RegimeLine(
            ReviewRegime code,
            String title,

            @Schema(description = "Where the regime is written")
            String source,

            @Schema(description = "Whether all of it was read there")
            boolean verified) {

        static RegimeLine of(ReviewRegime regime) {
            return new RegimeLine(
                    regime,
                    regime.title(),
                    regime.basis().source(),
                    regime.basis().verified());
        }
    }

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "ReviewOpenStep")
    public record OpenStep(
            ReviewStep step, String title, String meaning, String path, String method, boolean needsReason) {

        static OpenStep of(ReviewStep step, ReviewId id) {
            return new OpenStep(
                    step, step.title(), step.meaning(), "/reviews/" + id + "/" + step.noun(), "POST", false);
        }
    }

    static ReviewView of(Review review, Actor actor) {
        return new ReviewView(
                review.id(),
                review.reference(),
                review.authority(),
                RegimeLine.of(review.regime()),
                review.incidentOn(),
                review.begunOn(),
                review.title().orElse(null),
                review.summary(),
                review.state(),
                review.opened().openedAt(),
                review.opened().byName(),
                openSteps(review, actor));
    }

    private static List<OpenStep> openSteps(Review review, Actor actor) {
        return Stream.of(ReviewStep.values())
                .filter(step -> review.isOpen(step) && step.isFor(actor))
                .map(step -> OpenStep.of(step, review.id()))
                .toList();
    }
}
