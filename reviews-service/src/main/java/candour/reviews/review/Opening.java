package candour.reviews.review;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Opens a review, once for each request key. */
@ApplicationScoped
class Opening {

    private final Reviews reviews;
    private final ReviewAccess access;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    Opening(Reviews reviews, ReviewAccess access, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.reviews = reviews;
        this.access = access;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The review, or the one that an earlier request with this key opened, if the caller may still see it. */
    Review open(OpenReview said, RequestKey key) {
        return reviews.madeBy(ownAuthority(), key)
                .map(before -> again(before, key))
                .orElseGet(() -> first(said, key));
    }

    private Review again(Review before, RequestKey repeat) {
        before.requestKey().mustEqual(repeat);
        return access.read(before.id());
    }

    private Review first(OpenReview said, RequestKey key) {
        var reference = "REV-%d-%04d".formatted(time.today().getYear(), reviews.nextNumber());
        var review = Review.opened(new ReviewId(ids.next()), reference, said, current.get(), time.now());
        review.madeBy(key);
        reviews.persistAndFlush(review);
        var payload = Map.of(
                "reference", reference, "authority", review.authority(), "regime", review.regime(), "said", said);
        recorder.record(ReviewAccess.subject(review), "review." + ReviewStep.REGISTRATION.noun(), payload, null);
        return review;
    }

    private String ownAuthority() {
        var authority = current.get().authority();
        if (authority == null) {
            throw new ProblemException(Problems.NOT_YOURS, "You are signed in for no authority.");
        }
        return authority;
    }
}
