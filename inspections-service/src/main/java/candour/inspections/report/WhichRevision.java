package candour.inspections.report;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.inspections.access.Role;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionState;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which text of a report is asked for: the draft as issued, the final one, or the one being worked on. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"issued", "final", "current", "correction"})
public enum WhichRevision {
    ISSUED,
    FINAL,
    CURRENT,
    CORRECTION;

    public static WhichRevision fromString(String text) {
        for (var which : values()) {
            if (which.name().toLowerCase(Locale.ROOT).equals(text)) {
                return which;
            }
        }
        throw ProblemException.rule(
                "/revision", "Ask for the issued, the final or the current text, or for the correction");
    }

    /**
     * The number of the revision, or 404: the inspectorate reads all of them; the inspected authority the issued draft, and
     * the final text once it is shared; everybody, after publication, both.
     */
    public static int number(WhichRevision asked, Report report, Inspection inspection, Actor actor) {
        var which = asked == null ? usual(inspection, actor) : asked;
        boolean finalIsShared = inspection.state().isShared() || Role.isInspectorate(actor);
        return switch (which) {
            case ISSUED -> report.issued().orElseThrow(ProblemException::notFound);
            case FINAL ->
                report.finalRevision().filter(number -> finalIsShared).orElseThrow(ProblemException::notFound);
            case CURRENT -> current(report, actor);
            case CORRECTION -> correction(report, inspection, actor);
        };
    }

    /** A signed correction, before it is published: for the inspectorate, and for the director of the authority it is about. */
    private static int correction(Report report, Inspection inspection, Actor actor) {
        boolean reader = Role.isInspectorate(actor)
                || Role.DIRECTOR.isHeldBy(actor) && InspectionAccess.isInspectedBody(actor, inspection);
        if (!reader || inspection.state() != InspectionState.CORRECTION_SIGNED) {
            throw ProblemException.notFound();
        }
        return report.newest();
    }

    private static int current(Report report, Actor actor) {
        if (!Role.isInspectorate(actor)) {
            throw ProblemException.notFound();
        }
        return report.newest();
    }

    private static WhichRevision usual(Inspection inspection, Actor actor) {
        if (inspection.state().isBeingCorrected() && Role.isInspectorate(actor)) {
            return CURRENT;
        }
        if (inspection.state().isShared()) {
            return FINAL;
        }
        return Role.isInspectorate(actor) ? CURRENT : ISSUED;
    }
}
