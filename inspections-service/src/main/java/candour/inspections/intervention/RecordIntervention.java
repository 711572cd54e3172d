package candour.inspections.intervention;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.inspections.access.Role;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Puts an intervention on record; what it says it answers must be published here. */
@ApplicationScoped
class RecordIntervention {

    private final Interventions interventions;
    private final Inspections inspections;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;

    RecordIntervention(
            Interventions interventions, Inspections inspections, Recorder recorder, CurrentActor current, Uuid7 ids) {
        this.interventions = interventions;
        this.inspections = inspections;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
    }

    /** The intervention this command makes, or made before when the request is a repeat. */
    Intervention propose(String authority, ProposeIntervention said, RequestKey key) {
        var before = interventions.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        Role.require(said.kind().recordedBy(), current.get(), authority);
        said.triggers().forEach(trigger -> mustBePublished(authority, trigger.inspection()));
        mustBeOf(authority, said.predecessor());
        var made = Intervention.proposed(ids.next(), authority, said, key);
        interventions.persistAndFlush(made);
        recorder.record(subject(made), "intervention.propose", said, null);
        return made;
    }

    private void mustBePublished(String authority, UUID inspection) {
        if (inspection == null) {
            return;
        }
        inspections
                .findByIdOptional(new InspectionId(inspection))
                .filter(found -> isPublishedOf(authority, found))
                .orElseThrow(() -> ProblemException.rule(
                        "/triggers", "Choose an inspection of this authority whose report is published"));
    }

    private static boolean isPublishedOf(String authority, Inspection inspection) {
        return inspection.authority().equals(authority) && inspection.state().isPublished();
    }

    private void mustBeOf(String authority, UUID predecessor) {
        if (predecessor != null
                && interventions
                        .findByIdOptional(predecessor)
                        .filter(found -> found.authority().equals(authority))
                        .isEmpty()) {
            throw ProblemException.rule("/predecessor", "Choose an intervention in the same authority");
        }
    }

    static Subject subject(Intervention one) {
        return new Subject("intervention", one.id().toString(), one.version());
    }
}
