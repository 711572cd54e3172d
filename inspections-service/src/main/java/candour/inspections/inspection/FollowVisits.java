package candour.inspections.inspection;

import candour.conventions.Recorder;
import candour.inspections.timescale.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;

/** When a monitoring visit begins, the clock for it on the inspection it hangs on stops; that too is on record. */
@ApplicationScoped
class FollowVisits {

    private final Inspections inspections;
    private final Clocks clocks;
    private final Recorder recorder;

    FollowVisits(Inspections inspections, Clocks clocks, Recorder recorder) {
        this.clocks = clocks;
        this.inspections = inspections;
        this.recorder = recorder;
    }

    void follow(@Observes StepTakenEvent taken) {
        var visit = taken.inspection();
        if (taken.step() == InspectionStep.FIELDWORK_START && visit.kind() == InspectionKind.MONITORING) {
            visit.ties().parent().map(inspections::get).ifPresent(parent -> visited(parent, visit));
        }
    }

    private void visited(Inspection parent, Inspection visit) {
        var on = visit.lastTaken(InspectionStep.FIELDWORK_START).orElseThrow().happenedOn();
        parent.strike(Milestone.VISIT_TO_MONITOR, on, clocks, Set.of());
        recorder.record(
                InspectionAccess.subject(parent),
                "inspection.monitoring-visit",
                Map.of("visit", visit.id().toString(), "on", on.toString()),
                null);
    }
}
