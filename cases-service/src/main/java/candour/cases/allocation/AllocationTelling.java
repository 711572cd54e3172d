package candour.cases.allocation;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** What follows from a step of an allocation: the clock of the cover, and a line in the child's chronology. */
@ApplicationScoped
class AllocationTelling {

    private static final Map<AllocationStep, CaseEvent> CLOCK = Map.of(
            AllocationStep.WORKER_AWAY, CaseEvent.WORKER_AWAY_WITHOUT_COVER,
            AllocationStep.COVER_LOST, CaseEvent.WORKER_AWAY_WITHOUT_COVER,
            AllocationStep.COVER, CaseEvent.COVER_ARRANGED,
            AllocationStep.WORKER_BACK, CaseEvent.COVER_ARRANGED,
            AllocationStep.RELIEF, CaseEvent.COVER_ARRANGED);

    private static final Map<AllocationStep, String> WORTH_TELLING = Map.of(
            AllocationStep.ACCEPTANCE, "%s took the child on",
            AllocationStep.WORKER_AWAY, "%s is away; nobody covers yet",
            AllocationStep.COVER, "%s is away and covered",
            AllocationStep.END, "The allocation to %s ended");

    private final Clocks clocks;
    private final Chronology chronology;
    private final HandoverSummary summaries;
    private final CurrentActor current;

    AllocationTelling(Clocks clocks, Chronology chronology, HandoverSummary summaries, CurrentActor current) {
        this.clocks = clocks;
        this.chronology = chronology;
        this.summaries = summaries;
        this.current = current;
    }

    void taken(Allocation allocation, AllocationStep step, Occasion occasion) {
        var on = allocation.journal().getLast().takenOn();
        var running = new Running(allocation.authority(), allocation.child().id(), allocation.key());
        if (CLOCK.containsKey(step)) {
            clocks.happened(CLOCK.get(step), running, on, null);
        }
        if (step == AllocationStep.END) {
            clocks.notNeeded(running, on);
        }
        if (WORTH_TELLING.containsKey(step)) {
            chronology.tell(allocation.authority(), allocation.about(), told(allocation, step, on), occasion);
        }
    }

    AllocationView view(Allocation allocation) {
        return AllocationView.of(allocation, summaries.since(allocation), current.get());
    }

    private static Told told(Allocation allocation, AllocationStep step, LocalDate on) {
        var worker = allocation.worker().map(Worker::name).orElse("nobody");
        return new Told(
                "allocation." + step.noun(),
                Occurred.on(on),
                WORTH_TELLING.get(step).formatted(worker),
                new Told.Source(null, allocation.kind(), allocation.key(), allocation.version()),
                Told.InformationKind.DECISION,
                Told.Seen.DOES_NOT_APPLY);
    }
}
