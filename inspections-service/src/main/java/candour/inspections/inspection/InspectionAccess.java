package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.inspections.access.Role;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * Who may see an inspection, and who its draft: the inspectorate always; the inspected authority from its notification; the
 * draft, once it is issued, its director and the officers that the director has named; everybody after publication. Anyone
 * else is told that there is nothing here.
 */
@ApplicationScoped
public class InspectionAccess {

    private static final String SUBJECT = "inspection";

    private final CurrentActor current;
    private final Recorder recorder;
    private final DraftReaders readers;

    InspectionAccess(CurrentActor current, Recorder recorder, DraftReaders readers) {
        this.current = current;
        this.recorder = recorder;
        this.readers = readers;
    }

    /** The inspection itself, or 404, with the refusal on record. */
    public Inspection require(Inspection inspection) {
        return require(inspection, maySee(current.get(), inspection));
    }

    /** The text of its report and what hangs on it; each read of an unpublished draft is on record. */
    public Inspection requireReport(Inspection inspection) {
        requireServed(require(inspection));
        require(inspection, mayRead(current.get(), inspection));
        if (!inspection.state().isPublic()) {
            recorder.recordRead(subject(inspection), "access.read", Map.of("what", "draft report"));
        }
        return inspection;
    }

    /** The inspection for those who act in it: the inspectorate and the authority's own people; nobody acts for another. */
    public Inspection requireInvolved(Inspection inspection) {
        return require(inspection, isInvolved(inspection));
    }

    /** 410 for the text of a report that was withdrawn; the inspectorate alone still reads it. */
    public void requireServed(Inspection inspection) {
        if (inspection.state().isWithdrawn() && !Role.isInspectorate(current.get())) {
            throw new ProblemException(
                    Problems.WITHDRAWN, "The report was withdrawn. Why, and the digest of its text, stay public.");
        }
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
                || inspection.state().isPublic()
                || isInspectedBody(actor, inspection) && isTold(inspection);
    }

    /** A plan is the inspectorate's own, and so is one that was given up before anybody was told. */
    private static boolean isTold(Inspection inspection) {
        return inspection.state() != InspectionState.PLANNED
                && !(inspection.state() == InspectionState.CANCELLED
                        && inspection.cameFrom() == InspectionState.PLANNED);
    }

    private boolean mayRead(Actor actor, Inspection inspection) {
        return Role.isInspectorate(actor)
                || inspection.state().isPublished()
                || isRecipient(inspection) && inspection.state().isIssued();
    }

    /** Whether the caller is the authority's director, or an officer named as a recipient of the draft. */
    public boolean isRecipient(Inspection inspection) {
        var actor = current.get();
        return isInspectedBody(actor, inspection)
                && (Role.DIRECTOR.isHeldBy(actor) || readers.isNamed(inspection, actor));
    }

    /** Whether the caller is of the inspectorate, or a recipient; after publication any of the authority's people. */
    public boolean isInvolved(Inspection inspection) {
        var actor = current.get();
        return Role.isInspectorate(actor)
                || isRecipient(inspection)
                || isInspectedBody(actor, inspection) && inspection.state().isPublished();
    }

    public static boolean isInspectedBody(Actor actor, Inspection inspection) {
        return Role.isAuthority(actor) && actor.worksFor(inspection.authority());
    }

    /** The same rule as {@link #maySee}, as a condition on a query over inspections {@code i}. */
    static Condition condition(Actor actor) {
        if (Role.isInspectorate(actor)) {
            return new Condition("true = true", Map.of());
        }
        var parameters = new HashMap<String, Object>(Map.of("public", InspectionState.publicOnes()));
        if (Role.isAuthority(actor) && actor.authority() != null) {
            parameters.put("mine", actor.authority());
            return new Condition(
                    "(i.state in :public or i.authority = :mine and i.state <> PLANNED"
                            + " and not (i.state = CANCELLED and i.cameFrom = PLANNED))",
                    parameters);
        }
        return new Condition("i.state in :public", parameters);
    }

    /** A part of a where clause with its parameters. */
    record Condition(String where, Map<String, Object> parameters) {}

    public static Subject subject(Inspection inspection) {
        return new Subject(SUBJECT, inspection.id().toString(), inspection.version());
    }
}
