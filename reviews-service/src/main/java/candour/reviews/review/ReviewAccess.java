package candour.reviews.review;

import static candour.reviews.access.Role.BOARD_OFFICER;
import static candour.reviews.access.Role.PANEL_MEMBER;
import static candour.reviews.access.Role.REVIEW_AUTHOR;
import static candour.reviews.access.Role.SAFETY_APPROVER;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.ledger.Subject;
import candour.reviews.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The only way to a review: for those who make it, in its own authority. Every read, list and refusal is on record before
 * it is answered; a review that is not yours takes the path of one that is not there.
 */
@ApplicationScoped
class ReviewAccess {

    private static final Set<Role> MAKERS = Set.of(BOARD_OFFICER, REVIEW_AUTHOR, PANEL_MEMBER, SAFETY_APPROVER);

    private final Reviews reviews;
    private final CurrentActor current;
    private final Recorder recorder;

    ReviewAccess(Reviews reviews, CurrentActor current, Recorder recorder) {
        this.reviews = reviews;
        this.current = current;
        this.recorder = recorder;
    }

    /** The rule, as a condition on a query over reviews {@code r}; what reads one and what lists many both use it. */
    static Condition condition(Actor actor) {
        if (actor.authority() == null || !Role.isAnyHeldBy(MAKERS, actor)) {
            return Condition.NOTHING;
        }
        return new Condition("r.authority = :mine", Map.of("mine", actor.authority()));
    }

    /** The review, to be shown. */
    Review read(ReviewId id) {
        var review = reviews.find(id, condition(current.get())).orElseThrow(() -> refused(id));
        recorder.record(subject(review), "access.read", Map.of("what", "review"), null);
        return review;
    }

    /** One row more than the page holds, if there is one. */
    List<Review> list(PageRequest request) {
        var found = reviews.page(condition(current.get()), request);
        var ids = found.stream().limit(request.limit).map(Review::id).toList();
        var authority = Objects.requireNonNullElse(current.get().authority(), "none");
        recorder.record(
                new Subject("reviews", authority, 0), "access.list", Map.of("count", ids.size(), "ids", ids), null);
        return found;
    }

    static Subject subject(Review review) {
        return new Subject("review", review.id().toString(), review.version());
    }

    private ProblemException refused(ReviewId id) {
        recorder.recordApart(new Subject("review", id.toString(), 0), "access.refused", Map.of("what", "review"), null);
        return ProblemException.notFound();
    }
}
