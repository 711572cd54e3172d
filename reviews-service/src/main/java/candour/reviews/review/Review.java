package candour.reviews.review;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One review of what an authority's services can learn from an incident; its regime is the one of that day, for life. */
@Entity
public class Review {

    @EmbeddedId
    private ReviewId id;

    private String authority;
    private String reference;

    @Enumerated(EnumType.STRING)
    private ReviewRegime regime;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private LocalDate incidentOn;
    private String title;
    private String summary;

    @Embedded
    private Opening opening;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Review() {}

    /** A review of an incident in the authority its author works for; the wrong role is 403, a broken rule 422. */
    static Review opened(ReviewId id, String reference, OpenReview said, Opening opening) {
        var review = new Review();
        review.id = id;
        review.reference = reference;
        review.regime = regimeOf(said.incidentOn(), opening.day());
        review.incidentOn = said.incidentOn();
        review.title = said.title();
        review.summary = said.summary();
        review.opening = opening;
        return review;
    }

    /** The one gate: the wrong role is 403. */
    void take(ReviewStep step, Actor by) {
        if (!step.isOpenIn(state)) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "This step cannot be taken now.");
        }
        if (!step.isFor(by)) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
        authority = by.authority();
        state = step.to();
    }

    void madeBy(RequestKey key) {
        requestKey = key;
    }

    private static ReviewRegime regimeOf(LocalDate incident, LocalDate today) {
        if (incident.isAfter(today)) {
            throw ProblemException.rule("/incidentOn", "Enter a day that is not in the future");
        }
        return ReviewRegime.on(incident)
                .orElseThrow(() -> ProblemException.rule("/incidentOn", "Enter a day from 1 April 2006 on"));
    }
}
