package candour.inspections.inspection;

import candour.inspections.inspection.HeldPublications.Held;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is to be told of an inspection beyond what it holds itself. */
@ApplicationScoped
class Surroundings {

    private final Connections connections;
    private final HeldPublications holds;
    private final StepGuards guards;

    Surroundings(Connections connections, HeldPublications holds, StepGuards guards) {
        this.connections = connections;
        this.holds = holds;
        this.guards = guards;
    }

    Connections.View connections(Inspection inspection) {
        return connections.of(inspection);
    }

    /** The hold on it now, or null. */
    Held held(Inspection inspection) {
        return holds.among(List.of(inspection.id())).get(inspection.id());
    }

    boolean isInQuestion(InspectionStep step, Inspection inspection) {
        return guards.isInQuestion(step, inspection);
    }
}
