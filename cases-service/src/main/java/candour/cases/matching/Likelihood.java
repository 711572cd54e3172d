package candour.cases.matching;

import java.util.Optional;
import java.util.stream.Stream;

/** How likely it is that two records are of one person, by the points of the reasons; below the last nothing is shown. */
public enum Likelihood {
    VERY_LIKELY(60),
    LIKELY(45),
    POSSIBLE(25);

    private final int least;

    Likelihood(int least) {
        this.least = least;
    }

    public int least() {
        return least;
    }

    static Optional<Likelihood> of(int points) {
        return Stream.of(values()).filter(it -> points >= it.least).findFirst();
    }
}
