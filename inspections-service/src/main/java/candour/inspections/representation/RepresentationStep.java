package candour.inspections.representation;

import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.INSPECTOR;
import static candour.inspections.access.Role.LEAD_INSPECTOR;
import static candour.inspections.access.Role.MODERATOR;
import static candour.inspections.access.Role.OFFICER;
import static candour.inspections.representation.RepresentationState.*;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.access.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The steps of a representation, in the order in which they are taken. */
public enum RepresentationStep {
    // spotless:off
    SUBMISSION(from(DRAFT), to(SUBMITTED), by(DIRECTOR, OFFICER),
            "Submit", "The authority sends the representation; from now on its words stand"),
    WITHDRAWAL(from(DRAFT, SUBMITTED, ACKNOWLEDGED, UNDER_CONSIDERATION), to(WITHDRAWN), by(DIRECTOR, OFFICER),
            "Withdraw", "The authority takes the representation back; that it was made stays on record"),
    ACKNOWLEDGEMENT(from(SUBMITTED), to(ACKNOWLEDGED), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Acknowledge", "The inspectorate tells the authority that it has arrived"),
    RECATEGORISATION(from(SUBMITTED, ACKNOWLEDGED, UNDER_CONSIDERATION), stay(), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Give another category", "The inspectorate reads it as another kind; both stay on record"),
    CONSIDERATION(from(SUBMITTED, ACKNOWLEDGED), to(UNDER_CONSIDERATION), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Take under consideration", "Somebody begins to weigh it against the evidence"),
    DETERMINATION(from(SUBMITTED, ACKNOWLEDGED, UNDER_CONSIDERATION), to(DETERMINED), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Decide", "The representation is decided, with reasons; whether it was acknowledged first changes nothing about them"),
    NOTIFICATION(from(DETERMINED), to(NOTIFIED), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Notify the authority", "The authority is told the decision; completing the determinations tells it all of them");
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

    /** The step of that noun, of those that only say that the inspectorate took it. */
    static Optional<RepresentationStep> handling(String noun) {
        return Stream.of(ACKNOWLEDGEMENT, CONSIDERATION, NOTIFICATION)
                .filter(step -> step.noun().equals(noun))
                .findFirst();
    }

    /** Refuses, with 409, a step out of its order, and with 403 one of another role. */
    void require(RepresentationState state, Actor by) {
        if (!from.contains(state)) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be done while the representation is: %s.".formatted(title, state.words()));
        }
        if (!isFor(by)) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
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
