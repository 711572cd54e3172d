package candour.inspections.complaint;

import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.MODERATOR;
import static candour.inspections.complaint.ComplaintState.*;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.access.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a complaint, in the order in which they are taken. A moderator takes them who had no hand in the report, and
 * who has not decided this complaint before.
 */
public enum ComplaintStep {
    // spotless:off
    INVESTIGATION(from(OPEN), to(INVESTIGATING), by(MODERATOR), mayGiveReason(), finds(null),
            "Begin to investigate", "Somebody who had no hand in the report takes the complaint up"),
    UPHOLDING(from(INVESTIGATING), to(UPHELD), by(MODERATOR), mustGiveReason(), finds(Finding.UPHELD),
            "Uphold", "The complaint is right; what follows is said, and which parts of the report may change for it"),
    PART_UPHOLDING(from(INVESTIGATING), to(PARTLY_UPHELD), by(MODERATOR), mustGiveReason(), finds(Finding.PARTLY_UPHELD),
            "Uphold in part", "Part of the complaint is right; what follows is said, and which parts may change for it"),
    REJECTION(from(INVESTIGATING), to(NOT_UPHELD), by(MODERATOR), mustGiveReason(), finds(Finding.NOT_UPHELD),
            "Do not uphold", "The complaint is not borne out; no part of the report may change for it"),
    ESCALATION(from(UPHELD, PARTLY_UPHELD, NOT_UPHELD), to(ESCALATED), by(DIRECTOR), mustGiveReason(), finds(null),
            "Take it further", "The authority takes the complaint to the next stage that its route offers"),
    RENEWAL(from(ESCALATED), to(INVESTIGATING), by(MODERATOR), mustGiveReason(), finds(null),
            "Investigate again", "The next stage found that it should be; somebody else decides it anew"),
    CLOSURE(from(UPHELD, PARTLY_UPHELD, NOT_UPHELD, ESCALATED), to(CLOSED), by(MODERATOR), mustGiveReason(), finds(null),
            "Close", "What follows from it is done, or the next stage has answered; the answer is said"),
    WITHDRAWAL(from(OPEN, INVESTIGATING), to(CLOSED), by(DIRECTOR), mayGiveReason(), finds(null),
            "Withdraw", "The authority takes the complaint back; that it was made stays on record");
    // spotless:on

    private final Set<ComplaintState> from;
    private final ComplaintState to;
    private final Set<Role> by;
    private final boolean needsReason;
    private final Optional<Finding> finding;
    private final String title;
    private final String meaning;

    ComplaintStep(
            Set<ComplaintState> from,
            ComplaintState to,
            Set<Role> by,
            boolean needsReason,
            Optional<Finding> finding,
            String title,
            String meaning) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.needsReason = needsReason;
        this.finding = finding;
        this.title = title;
        this.meaning = meaning;
    }

    public Set<ComplaintState> from() {
        return from;
    }

    public ComplaintState to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    /** Whether it is taken only with reasons. */
    public boolean needsReason() {
        return needsReason;
    }

    /** What is found with it, for the steps that decide. */
    public Optional<Finding> finding() {
        return finding;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** The noun under the complaint's address at which the step is recorded. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isFor(Actor actor) {
        return by.stream().anyMatch(role -> role.isHeldBy(actor));
    }

    /** Whether the inspectorate takes it, and so somebody who had no hand in the report. */
    boolean isInspectorates() {
        return by.contains(MODERATOR);
    }

    /** Refuses, with 409, a step out of its order. */
    void requireFrom(ComplaintState state) {
        if (!from.contains(state)) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be done while the complaint is: %s.".formatted(title, state.words()));
        }
    }

    private static Set<ComplaintState> from(ComplaintState... states) {
        return Set.of(states);
    }

    private static ComplaintState to(ComplaintState state) {
        return state;
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }

    private static boolean mustGiveReason() {
        return true;
    }

    private static boolean mayGiveReason() {
        return false;
    }

    private static Optional<Finding> finds(Finding finding) {
        return Optional.ofNullable(finding);
    }
}
