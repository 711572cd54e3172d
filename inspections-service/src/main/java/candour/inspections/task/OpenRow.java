package candour.inspections.task;

import candour.inspections.access.Role;
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
 */
record OpenRow(
        InspectionState state,
        InspectionStep step,
        boolean leads,
        List<InspectionTimescale> own,
        List<InspectionTimescale> near,
        List<InspectionTimescale> running) {

    /** A time in which one may act, not one by which one must: once it is over nothing is late. */
    static final Set<InspectionTimescale> RIGHTS = EnumSet.of(InspectionTimescale.COMPLAINT_WINDOW);

    static List<OpenRow> of(Asker asker) {
        return Arrays.stream(InspectionStep.values())
                .filter(step -> step != InspectionStep.IMPORT && step.isFor(asker.actor()))
                .filter(step -> step.to().isPresent() || !stoppedBy(step).isEmpty())
                .flatMap(step -> of(step, asker.side()))
                .toList();
    }

    private static Stream<OpenRow> of(InspectionStep step, String side) {
        var stopped = stoppedBy(step);
        var own = on(side).filter(stopped::contains).toList();
        var near = on(side).filter(clock -> !RIGHTS.contains(clock) && step.to().isPresent())
                .toList();
        boolean leads = step.by().contains(Role.LEAD_INSPECTOR);
        return step.from().stream()
                .map(state ->
                        new OpenRow(state, step, leads, own, near, step.to().isPresent() ? List.of() : stopped));
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
