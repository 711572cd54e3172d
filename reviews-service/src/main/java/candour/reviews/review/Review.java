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
    private LocalDate begunOn;
    private String title;
    private String summary;

    @Embedded
    private Opened opened;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Review() {}

    /** A review in the authority its author works for; the wrong role is 403, a day without a regime 422. */
    static Review opened(ReviewId id, String reference, OpenReview said, Actor by, Instant now) {
        var review = new Review();
        review.id = id;
        review.reference = reference;
        review.authority = by.authority();
        review.opened = Opened.of(by, now);
        review.take(ReviewStep.REGISTRATION, by);
        review.regime = regimeOf(said.incidentOn(), review.opened.on());
        review.incidentOn = said.incidentOn();
        review.begunOn = begun(said, review.opened.on());
        review.title = said.title();
        review.summary = said.summary();
        return review;
    }

    void madeBy(RequestKey key) {
        requestKey = key;
    }

    boolean isOpen(ReviewStep step) {
        return step.isOpenIn(state);
    }

    private void take(ReviewStep step, Actor by) {
        if (!step.isFor(by)) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
        state = step.to();
    }

    private static LocalDate begun(OpenReview said, LocalDate today) {
        if (said.begunOn() == null) {
            return today;
        }
        if (said.begunOn().isAfter(today)) {
            throw ProblemException.rule("/begunOn", "Enter a day that is not in the future");
        }
        if (said.begunOn().isBefore(said.incidentOn())) {
            throw ProblemException.rule("/begunOn", "A review cannot begin before the incident");
        }
        return said.begunOn();
    }

    private static ReviewRegime regimeOf(LocalDate incident, LocalDate today) {
        if (incident.isAfter(today)) {
            throw ProblemException.rule("/incidentOn", "Enter a day that is not in the future");
        }
        return ReviewRegime.on(incident)
                .orElseThrow(() -> ProblemException.rule("/incidentOn", "Enter a day from 1 April 2006 on"));
    }

    public ReviewId id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public String reference() {
        return reference;
    }

    public ReviewRegime regime() {
        return regime;
    }

    public ReviewState state() {
        return state;
    }

    public LocalDate incidentOn() {
        return incidentOn;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public String summary() {
        return summary;
    }

    public Opened opened() {
        return opened;
    }

    RequestKey requestKey() {
        return requestKey;
    }

    public long version() {
        return version;
    }
}
