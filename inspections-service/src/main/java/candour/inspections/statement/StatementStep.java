package candour.inspections.statement;

import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.INSPECTOR;
import static candour.inspections.access.Role.LEAD_INSPECTOR;
import static candour.inspections.access.Role.MODERATOR;
import static candour.inspections.access.Role.OFFICER;
import static candour.inspections.statement.StatementState.CHECKED;
import static candour.inspections.statement.StatementState.CORRECTED;
import static candour.inspections.statement.StatementState.DRAFT;
import static candour.inspections.statement.StatementState.ISSUED;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.access.Role;
import java.util.Locale;
import java.util.Set;

/** The steps of a statement about a report, in the order in which they are taken. No finding of a check closes one. */
public enum StatementStep {
    // spotless:off
    WRITING(from(DRAFT, CHECKED), DRAFT, by(DIRECTOR, OFFICER),
            "Write", "The body works on its words; an earlier wording stays on record"),
    CHECK(from(DRAFT, CHECKED), CHECKED, by(DIRECTOR, OFFICER, INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Check beside the report", "The words are laid beside the published report and the result is kept"),
    ISSUE(from(CHECKED), ISSUED, by(DIRECTOR, OFFICER, INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Issue", "The statement is public, whatever its check says; the check is public beside it"),
    CORRECTION(from(ISSUED, CORRECTED), CORRECTED, by(DIRECTOR, OFFICER, INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Correct", "New words with a reason, checked again; the earlier words and their check stay public");
    // spotless:on

    private final Set<StatementState> from;
    private final StatementState to;
    private final Set<Role> by;
    private final String title;
    private final String meaning;

    StatementStep(Set<StatementState> from, StatementState to, Set<Role> by, String title, String meaning) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.title = title;
        this.meaning = meaning;
    }

    public Set<StatementState> from() {
        return from;
    }

    public StatementState to() {
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

    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refuses, with 409, the step out of its time, and with 403 one by another role. */
    void require(StatementState state, Actor actor) {
        if (!isOpenIn(state)) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be done while the statement is: %s.".formatted(title, state.words()));
        }
        if (!isFor(actor)) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
    }

    boolean isOpenIn(StatementState state) {
        return from.contains(state);
    }

    boolean isFor(Actor actor) {
        return by.stream().anyMatch(role -> role.isHeldBy(actor));
    }

    private static Set<StatementState> from(StatementState... states) {
        return Set.of(states);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
