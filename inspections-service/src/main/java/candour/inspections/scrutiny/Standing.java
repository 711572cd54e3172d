package candour.inspections.scrutiny;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a recommendation stands on a day: its state, and what only the calendar can tell of it. */
@Schema(name = "RecommendationStanding")
public enum Standing {
    MADE("Made; no rule required an answer then"),
    RESPONSE_DUE("Response due"),
    NO_RESPONSE("No response in time"),
    ACCEPTED("Accepted"),
    PART_ACCEPTED("Accepted in part"),
    REJECTED("Rejected"),
    IN_PROGRESS("In progress"),
    ACHIEVED("Achieved, says the executive"),
    ACHIEVED_LATE("Achieved late, says the executive"),
    NOT_ACHIEVED("Not achieved, says the executive"),
    VERIFIED("Verified by scrutiny"),
    REOPENED("Reopened by scrutiny");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Standing of(Recommendation one, ScrutinyReport report, LocalDate today) {
        return switch (one.state()) {
            case MADE -> unanswered(report, today);
            case ACHIEVED -> one.isAchievedLate() ? ACHIEVED_LATE : ACHIEVED;
            default -> valueOf(one.state().name());
        };
    }

    private static Standing unanswered(ScrutinyReport report, LocalDate today) {
        if (report.responseDeadline().isEmpty()) {
            return MADE;
        }
        return report.isUnansweredInTime(today) ? NO_RESPONSE : RESPONSE_DUE;
    }
}
