package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.inspections.access.Role;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Who may see an inspection, and who its draft: the inspectorate always; the inspected authority from its notification, and
 * the draft once it is issued; everybody after publication. Anyone else is told that there is nothing here.
 */
@ApplicationScoped
public class InspectionAccess {

    private static final String SUBJECT = "inspection";

    private final CurrentActor current;
    private final Recorder recorder;

    InspectionAccess(CurrentActor current, Recorder recorder) {
        this.current = current;
        this.recorder = recorder;
    }

    /** The inspection itself, or 404, with the refusal on record. */
    public Inspection require(Inspection inspection) {
        return require(inspection, maySee(current.get(), inspection));
    }

    /** The text of its report and what hangs on it; each read of an unpublished draft is on record. */
    public Inspection requireReport(Inspection inspection) {
        require(inspection, mayRead(current.get(), inspection));
        if (!inspection.state().isPublished()) {
            recorder.recordRead(subject(inspection), "access.read", Map.of("what", "draft report"));
        }
        return inspection;
    }

    private Inspection require(Inspection inspection, boolean allowed) {
        if (!allowed) {
            recorder.recordApart(subject(inspection), "access.refused", Map.of("what", "inspection"), null);
            throw ProblemException.notFound();
        }
        return inspection;
    }

    static boolean maySee(Actor actor, Inspection inspection) {
        return Role.isInspectorate(actor)
                || inspection.state().isPublished()
                || isInspectedBody(actor, inspection) && inspection.state() != InspectionState.PLANNED;
    }

    public static boolean mayRead(Actor actor, Inspection inspection) {
        return Role.isInspectorate(actor)
                || inspection.state().isPublished()
                || isInspectedBody(actor, inspection) && inspection.state().isIssued();
    }

    public static boolean isInspectedBody(Actor actor, Inspection inspection) {
        return Role.isAuthority(actor) && actor.worksFor(inspection.authority());
    }

    /** The same rule as {@link #maySee}, as a condition on a query over inspections {@code i}. */
    static Condition condition(Actor actor) {
        if (Role.isInspectorate(actor)) {
            return new Condition("true = true", Map.of());
        }
        if (Role.isAuthority(actor) && actor.authority() != null) {
            return new Condition(
                    "(i.state = PUBLISHED or i.authority = :mine and i.state <> PLANNED)",
                    Map.of("mine", actor.authority()));
        }
        return new Condition("i.state = PUBLISHED", Map.of());
    }

    /** A part of a where clause with its parameters. */
    record Condition(String where, Map<String, Object> parameters) {}

    public static Subject subject(Inspection inspection) {
        return new Subject(SUBJECT, inspection.id().toString(), inspection.version());
    }
}
