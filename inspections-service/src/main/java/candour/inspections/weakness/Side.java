package candour.inspections.weakness;

import candour.conventions.Actor;
import candour.inspections.access.Role;

/** On whose side somebody stands who claims or verifies: claim and verification are of different bodies (invariant 17). */
final class Side {

    private static final String INSPECTORATE = "inspectorate";

    private Side() {}

    /** The inspectorate, or the body the person works for: an authority by its ONS code, an agency by its name. */
    static String of(Actor actor) {
        if (Role.isInspectorate(actor)) {
            return INSPECTORATE;
        }
        return actor.authority() != null ? actor.authority() : "another body";
    }
}
