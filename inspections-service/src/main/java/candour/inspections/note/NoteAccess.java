package candour.inspections.note;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.inspections.access.Role;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.Inspections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Notes are the inspectorate's, before publication and after: anyone else is told that there is nothing here, and that they
 * asked is on record. Only the author writes; each read by somebody else is on record.
 */
@ApplicationScoped
class NoteAccess {

    private final Inspections inspections;
    private final Recorder recorder;
    private final CurrentActor current;

    NoteAccess(Inspections inspections, Recorder recorder, CurrentActor current) {
        this.inspections = inspections;
        this.recorder = recorder;
        this.current = current;
    }

    /** The inspection, or 404 for all but the inspectorate. */
    Inspection require(Inspection inspection) {
        if (!Role.isInspectorate(current.get())) {
            recorder.recordApart(
                    InspectionAccess.subject(inspection), "access.refused", Map.of("what", "evidence notes"), null);
            throw ProblemException.notFound();
        }
        return inspection;
    }

    /** The inspection of a note that is read. */
    Inspection requireRead(Note note) {
        var inspection = require(inspections.get(note.inspection()));
        if (!note.isBy(current.get())) {
            recorder.recordRead(HandleNote.subject(note), "access.read", Map.of("what", "evidence note"));
        }
        return inspection;
    }

    /** The inspection of a note that is changed, held so that no step is taken with it meanwhile. */
    Inspection requireChange(Note note) {
        return require(inspections.hold(note.inspection()));
    }

    /** Refuses, with 403, words in somebody else's note. */
    void requireAuthor(Note note) {
        if (!note.isBy(current.get())) {
            throw new ProblemException(Problems.NOT_YOURS, "Only its author writes in a note.");
        }
    }
}
