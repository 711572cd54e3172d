package candour.inspections.intervention;

import static candour.inspections.access.Role.ADVISER;
import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.OFFICER;

import candour.inspections.access.Role;
import java.util.Set;

/** The rungs of the ladder, the gentlest last to be forced and the first to be agreed. */
public enum InterventionKind {
    VOLUNTARY_BOARD("improvement board by agreement", Set.of(ADVISER, DIRECTOR, OFFICER)),
    NOTICE("improvement notice", Set.of(ADVISER)),
    DIRECTION("direction", Set.of(ADVISER)),
    COMMISSIONER("commissioner", Set.of(ADVISER)),
    TRUST("trust or other arrangement", Set.of(ADVISER));

    private final String words;
    private final Set<Role> recordedBy;

    InterventionKind(String words, Set<Role> recordedBy) {
        this.words = words;
        this.recordedBy = recordedBy;
    }

    public String words() {
        return words;
    }

    /** Who may record one and its steps: the department, and an authority for what it agreed to itself. */
    Set<Role> recordedBy() {
        return recordedBy;
    }
}
