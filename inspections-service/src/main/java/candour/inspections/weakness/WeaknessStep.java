package candour.inspections.weakness;

import static candour.inspections.access.Role.ADVISER;
import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.INSPECTOR;
import static candour.inspections.access.Role.LEAD_INSPECTOR;
import static candour.inspections.access.Role.MODERATOR;
import static candour.inspections.access.Role.OFFICER;
import static candour.inspections.weakness.WeaknessGuard.Guard.MEASURED_BY_TEAM;
import static candour.inspections.weakness.WeaknessGuard.Guard.OTHER_BODY;
import static candour.inspections.weakness.WeaknessGuard.Guard.PRACTICE_WAS_SEEN;
import static candour.inspections.weakness.WeaknessState.*;

import candour.conventions.Actor;
import candour.inspections.access.Role;
import candour.inspections.weakness.WeaknessGuard.Guard;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The steps of a weakness. Who claims and who verifies are never of one body; a met target is no step at all. */
public enum WeaknessStep {
    // spotless:off
    PLAN(from(IDENTIFIED, RECURRED), PLANNED, by(DIRECTOR, OFFICER), when(),
            "Plan for it", "The authority says what it will do about it"),
    CLAIM(from(PLANNED), ACTION_CLAIMED, by(DIRECTOR, OFFICER), when(),
            "Claim the action", "The authority says that it has done what it planned"),
    EVIDENCE(from(ACTION_CLAIMED), EVIDENCED, by(DIRECTOR, OFFICER), when(PRACTICE_WAS_SEEN),
            "Point to practice", "The authority points to what was seen in practice since the claim"),
    VERIFICATION(from(EVIDENCED), INDEPENDENTLY_VERIFIED, by(INSPECTOR, LEAD_INSPECTOR, MODERATOR, ADVISER), when(OTHER_BODY),
            "Verify", "Somebody of another body has looked and found it put right"),
    DISPROOF(from(ACTION_CLAIMED, EVIDENCED), PLANNED, by(INSPECTOR, LEAD_INSPECTOR, MODERATOR, ADVISER), when(OTHER_BODY),
            "Find it not put right", "Somebody of another body has looked and found it as it was"),
    CLOSURE(from(INDEPENDENTLY_VERIFIED), CLOSED, by(INSPECTOR, LEAD_INSPECTOR, MODERATOR, ADVISER), when(MEASURED_BY_TEAM),
            "Close", "It stays put right in every team that can be told apart"),
    RECURRENCE(from(INDEPENDENTLY_VERIFIED, CLOSED, EVIDENCED, ACTION_CLAIMED), RECURRED,
            by(INSPECTOR, LEAD_INSPECTOR, MODERATOR, ADVISER), when(),
            "Find it again", "It was said to be put right and has been found again");
    // spotless:on

    private final Set<WeaknessState> from;
    private final WeaknessState to;
    private final Set<Role> by;
    private final List<Guard> guards;
    private final String title;
    private final String meaning;

    WeaknessStep(
            Set<WeaknessState> from, WeaknessState to, Set<Role> by, List<Guard> guards, String title, String meaning) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.guards = guards;
        this.title = title;
        this.meaning = meaning;
    }

    public Set<WeaknessState> from() {
        return from;
    }

    public WeaknessState to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    public List<Guard> guards() {
        return guards;
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

    /** The step of that noun, or null. */
    static WeaknessStep of(String noun) {
        for (var step : values()) {
            if (step.noun().equals(noun)) {
                return step;
            }
        }
        return null;
    }

    boolean isOpenIn(WeaknessState state) {
        return from.contains(state);
    }

    boolean isFor(Actor actor) {
        return by.stream().anyMatch(role -> role.isHeldBy(actor));
    }

    private static Set<WeaknessState> from(WeaknessState... states) {
        return Set.of(states);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }

    private static List<Guard> when(Guard... guards) {
        return List.of(guards);
    }
}
