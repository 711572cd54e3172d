package candour.inspections.representation;

import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.INSPECTOR;
import static candour.inspections.access.Role.LEAD_INSPECTOR;
import static candour.inspections.access.Role.MODERATOR;
import static candour.inspections.access.Role.OFFICER;
import static candour.inspections.representation.RepresentationState.*;

import candour.conventions.Actor;
import candour.inspections.access.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The steps of a representation, in the order in which they are taken. */
public enum RepresentationStep {
    // spotless:off
    SUBMISSION(from(DRAFT), to(SUBMITTED), by(DIRECTOR, OFFICER),
            "Submit", "The authority sends the representation; from now on its words stand"),
    WITHDRAWAL(from(DRAFT, SUBMITTED), to(WITHDRAWN), by(DIRECTOR, OFFICER),
            "Withdraw", "The authority takes the representation back; that it was made stays on record"),
    RECATEGORISATION(from(SUBMITTED), stay(), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Give another category", "The inspectorate reads it as another kind; both stay on record"),
    DETERMINATION(from(SUBMITTED), to(DETERMINED), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Decide", "The representation is decided, with reasons");
    // spotless:on

    private final Set<RepresentationState> from;
    private final Optional<RepresentationState> to;
    private final Set<Role> by;
    private final String title;
    private final String meaning;

    RepresentationStep(
            Set<RepresentationState> from,
            Optional<RepresentationState> to,
            Set<Role> by,
            String title,
            String meaning) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.title = title;
        this.meaning = meaning;
    }

    public Set<RepresentationState> from() {
        return from;
    }

    public Optional<RepresentationState> to() {
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

    boolean isFor(Actor actor) {
        return by.stream().anyMatch(role -> role.isHeldBy(actor));
    }

    private static Set<RepresentationState> from(RepresentationState... states) {
        return Set.of(states);
    }

    private static Optional<RepresentationState> to(RepresentationState state) {
        return Optional.of(state);
    }

    private static Optional<RepresentationState> stay() {
        return Optional.empty();
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
