package candour.reviews.review;

import static candour.reviews.access.Role.BOARD_OFFICER;
import static candour.reviews.review.ReviewState.OPEN;

import candour.conventions.Actor;
import candour.reviews.access.Role;
import java.util.Locale;
import java.util.Set;

/** The steps of a review: today the one that opens it. */
public enum ReviewStep {
    // spotless:off
    REGISTRATION(anew(), OPEN, by(BOARD_OFFICER),
            "Open a review", "A child has died or been seriously harmed, and the board begins to ask what is to be learned");
    // spotless:on

    private final Set<ReviewState> from;
    private final ReviewState to;
    private final Set<Role> by;
    private final String title;
    private final String meaning;

    ReviewStep(Set<ReviewState> from, ReviewState to, Set<Role> by, String title, String meaning) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.title = title;
        this.meaning = meaning;
    }

    /** Where the review may stand before; nowhere for the step that makes it. */
    public Set<ReviewState> from() {
        return from;
    }

    public ReviewState to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** The noun of the step: in the kind of its ledger entry, and under the review's address. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOpenIn(ReviewState state) {
        return state == null ? from.isEmpty() : from.contains(state);
    }

    boolean isFor(Actor actor) {
        return Role.isAnyHeldBy(by, actor);
    }

    private static Set<ReviewState> anew() {
        return Set.of();
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
