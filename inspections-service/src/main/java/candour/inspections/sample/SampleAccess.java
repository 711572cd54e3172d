package candour.inspections.sample;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.inspections.access.Role;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.Inspections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Who may see a sample: the inspectorate, and of the inspected body, which has to lay the cases out and may draw again, its
 * director and the officers that the director has named. What was found in the cases is the inspectorate's; the body learns of
 * the cases referred back to it. Anyone else: 404.
 */
@ApplicationScoped
class SampleAccess {

    private final InspectionAccess access;
    private final Inspections inspections;
    private final Recorder recorder;
    private final CurrentActor current;

    SampleAccess(InspectionAccess access, Inspections inspections, Recorder recorder, CurrentActor current) {
        this.access = access;
        this.inspections = inspections;
        this.recorder = recorder;
        this.current = current;
    }

    /** The inspection, or 404 for all but the inspectorate and the recipients at the inspected body. */
    Inspection require(Inspection inspection) {
        access.require(inspection);
        return allow(inspection, isInspectorate() || access.isRecipient(inspection));
    }

    Inspection require(Sample sample) {
        return require(inspections.hold(sample.inspection()));
    }

    /** The inspection, or 404 for all but the inspectorate. */
    Inspection requireFindings(Sample sample) {
        return allow(inspections.hold(sample.inspection()), isInspectorate());
    }

    boolean isInspectorate() {
        return Role.isInspectorate(current.get());
    }

    private Inspection allow(Inspection inspection, boolean allowed) {
        if (!allowed) {
            recorder.recordApart(
                    InspectionAccess.subject(inspection), "access.refused", Map.of("what", "sample"), null);
            throw ProblemException.notFound();
        }
        return inspection;
    }
}
