package candour.local.visit;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Why a call of the gateway came to nothing, in a sentence for whoever runs the program. */
public final class VisitFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NO_ANSWER = 0;
    private static final int UNKNOWN_PERSON = 401;
    private static final Set<Integer> PASSING = Set.of(NO_ANSWER, 429, 502, 503, 504);

    private final int status;
    private final long seconds;

    VisitFailed(String sentence, int status, long seconds) {
        super(sentence);
        this.status = status;
        this.seconds = seconds;
    }

    static VisitFailed unanswered(String sentence) {
        return new VisitFailed(sentence, NO_ANSWER, 0);
    }

    static VisitFailed notSignedIn(String sentence) {
        return new VisitFailed(sentence, UNKNOWN_PERSON, 0);
    }

    /** Of the answer; 0 where there was none. */
    public int status() {
        return status;
    }

    /** Whether the same may be done later: nobody answered, or too much was asked at once. */
    public boolean isPassing() {
        return PASSING.contains(status);
    }

    /** How long the gateway asks to wait, if it says so. */
    public Optional<Duration> toWait() {
        return seconds > 0 ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty();
    }
}
