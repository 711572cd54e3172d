package candour.inspections.task;

import candour.inspections.access.Role;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.InspectionKind;
import candour.inspections.inspection.InspectionState;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.InspectionTimescale;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A step the asker's roles may take in a state, as a row the query joins with: the step table itself, seen from one side.
 *
 * @param leads whether it is the lead inspector's, so that no other inspector need think of it
 * @param own the clocks on the asker's side that the step stops
 * @param near the other duties on the asker's side: the step is on the way to them
 * @param running the clocks one of which must run for a fact that is recorded where the inspection stands; empty for a step
 *     that moves it
 * @param kinds the kinds of inspection in which it occurs
 * @param published whether it is for reports that everybody will read, or for letters that stay with their authority; null for
 *     both
 */
record OpenRow(
        InspectionState state,
        InspectionStep step,
        boolean leads,
        List<InspectionTimescale> own,
        List<InspectionTimescale> near,
        List<InspectionTimescale> running,
        List<InspectionKind> kinds,
        Boolean published) {

    /** A time in which one may act, not one by which one must: once it is over nothing is late. */
    static final Set<InspectionTimescale> RIGHTS = EnumSet.of(InspectionTimescale.COMPLAINT_WINDOW);

    /** Taking in a report begins an inspection; closing one can wait for ever. */
    private static final Set<InspectionStep> NOT_WAITED_FOR = EnumSet.of(InspectionStep.IMPORT, InspectionStep.CLOSURE);

    static List<OpenRow> of(Asker asker) {
        return Arrays.stream(InspectionStep.values())
                .filter(step -> !NOT_WAITED_FOR.contains(step) && !step.isUnusual() && step.isFor(asker.actor()))
                .filter(step -> moves(step) || !stoppedBy(step).isEmpty())
                .flatMap(step -> of(step, asker.side()))
                .toList();
    }

    private static Stream<OpenRow> of(InspectionStep step, String side) {
        var stopped = stoppedBy(step);
        var own = on(side).filter(stopped::contains).toList();
        var near =
                on(side).filter(clock -> !RIGHTS.contains(clock) && moves(step)).toList();
        boolean leads = step.by().contains(Role.LEAD_INSPECTOR);
        return step.from().stream()
                .map(state -> new OpenRow(state, step, leads, own, near, running(step), kinds(step), published(step)));
    }

    /** Whether it leads the inspection on, or back to where it was, and not merely answers a clock. */
    private static boolean moves(InspectionStep step) {
        return !step.stays();
    }

    /** A duty waits while its clock runs, wherever the step leads. */
    private static List<InspectionTimescale> running(InspectionStep step) {
        if (step.guards().contains(Guard.STATEMENT_IS_OWED)) {
            return List.of(InspectionTimescale.STATEMENT_DUE, InspectionTimescale.JTAI_STATEMENT);
        }
        return moves(step) ? List.of() : stoppedBy(step);
    }

    private static List<InspectionKind> kinds(InspectionStep step) {
        return Arrays.stream(InspectionKind.values())
                .filter(kind -> step != InspectionStep.LISTS_REQUEST || kind.asksForLists())
                .toList();
    }

    private static Boolean published(InspectionStep step) {
        if (step.guards().contains(Guard.IS_ONE_TO_PUBLISH)) {
            return true;
        }
        return step.guards().contains(Guard.IS_NOT_ONE_TO_PUBLISH) ? false : null;
    }

    static Stream<InspectionTimescale> on(String side) {
        return Arrays.stream(InspectionTimescale.values())
                .filter(clock -> clock.onWhom().equals(side));
    }

    private static List<InspectionTimescale> stoppedBy(InspectionStep step) {
        return Arrays.stream(InspectionTimescale.values())
                .filter(clock -> clock.isStoppedBy(step))
                .toList();
    }
}
