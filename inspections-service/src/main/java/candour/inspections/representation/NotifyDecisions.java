package candour.inspections.representation;

import candour.conventions.CurrentActor;
import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.StepTakenEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Completing the determinations is one letter to the authority: it is told every decision there is. */
@ApplicationScoped
class NotifyDecisions {

    private final Representations representations;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Time time;

    NotifyDecisions(Representations representations, Recorder recorder, CurrentActor current, Time time) {
        this.representations = representations;
        this.recorder = recorder;
        this.current = current;
        this.time = time;
    }

    void tell(@Observes StepTakenEvent taken) {
        if (taken.step() != InspectionStep.DETERMINATIONS) {
            return;
        }
        representations.of(taken.inspection().id()).stream()
                .filter(one -> one.state() == RepresentationState.DETERMINED)
                .forEach(this::tell);
    }

    private void tell(Representation one) {
        var step = RepresentationStep.NOTIFICATION;
        one.take(step, current.get(), time.now(), null);
        recorder.record(
                HandleRepresentation.subject(one), "representation." + step.noun(), Map.of("state", one.state()), null);
    }
}
