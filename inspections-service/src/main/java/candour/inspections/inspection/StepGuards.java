package candour.inspections.inspection;

import candour.conventions.Problem;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks every guard of a step. A guard that nobody looks after stops the service from starting. */
@Startup
@ApplicationScoped
public class StepGuards {

    private final Map<Guard, StepGuard> guards = new EnumMap<>(Guard.class);

    StepGuards(@All List<StepGuard> all) {
        all.forEach(guard -> guards.put(guard.guard(), guard));
        for (var guard : Guard.values()) {
            if (!guards.containsKey(guard)) {
                throw new IllegalStateException("Nobody looks after the guard " + guard);
            }
        }
    }

    /** Refuses the step with 409 naming each unmet thing. */
    void require(InspectionStep step, Inspection inspection) {
        var unmet = unmet(step, inspection);
        if (!unmet.isEmpty()) {
            throw new ProblemException(Problems.GUARD_NOT_MET, sentence(step, inspection), unmet);
        }
    }

    /** Whether the step is one that such an inspection can have at all now, be it ready for it or not. */
    public boolean isInQuestion(InspectionStep step, Inspection inspection) {
        return step.guards().stream()
                .filter(Guard::decidesWhetherInQuestion)
                .allMatch(guard -> guards.get(guard).unmet(inspection).isEmpty());
    }

    /** What is in the way of the step now, a pointer and a sentence each. */
    public List<Problem.Error> unmet(InspectionStep step, Inspection inspection) {
        return step.guards().stream()
                .flatMap(guard -> guards.get(guard).unmet(inspection).stream())
                .toList();
    }

    private String sentence(InspectionStep step, Inspection inspection) {
        var first = step.guards().stream()
                .filter(guard -> !guards.get(guard).unmet(inspection).isEmpty())
                .map(Guard::words)
                .findFirst()
                .orElse("");
        return "\"%s\" needs this first: %s.".formatted(step.title(), first);
    }
}
