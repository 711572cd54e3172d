package candour.inspections.inspection;

import candour.conventions.Actor;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who had a hand in a report: led it, was on the team, wrote, moderated, decided, or changed something. */
@ApplicationScoped
public class Hands {

    private final List<HandInReport> ways;

    Hands(@All List<HandInReport> ways) {
        this.ways = List.copyOf(ways);
    }

    /** Whether this actor did; then a complaint about the report is not theirs to decide. */
    public boolean areOf(Actor actor, Inspection inspection) {
        return ways.stream().anyMatch(way -> way.isOf(actor, inspection));
    }

    /** Those who led the inspection or took one of the steps by which its report came about. */
    @ApplicationScoped
    static class TookStep implements HandInReport {

        @Override
        public boolean isOf(Actor actor, Inspection inspection) {
            return inspection.isLedBy(actor)
                    || inspection.journal().stream()
                            .filter(taken -> taken.step().compareTo(InspectionStep.FINAL_SHARING) <= 0)
                            .anyMatch(taken -> taken.bySubject().equals(actor.subject()));
        }
    }
}
