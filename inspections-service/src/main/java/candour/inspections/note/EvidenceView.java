package candour.inspections.note;

import candour.inspections.report.Part;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the findings of a report stand on the evidence; it judges nothing, it counts. */
@Schema(name = "EvidenceBalance")
record EvidenceView(
        @Schema(description = "Judgements first, then the paragraphs in reading order")
        List<FindingView> findings,

        @Schema(description = "Notes that bear on no finding yet")
        List<LooseNote> notesWithoutFinding) {

    /** A finding with the notes that bear on it. */
    @Schema(name = "EvidencedFinding")
    record FindingView(Part part, String label, long supports, long contradicts, List<NoteRef> notes) {}

    /** A note that bears on a finding. */
    @Schema(name = "BearingNote")
    record NoteRef(NoteId id, String reference, Bearing bearing, int version) {}

    /** A note that bears on nothing yet. */
    @Schema(name = "LooseNote")
    record LooseNote(NoteId id, String reference, String kindTitle, String source) {

        static LooseNote of(Note note) {
            return new LooseNote(
                    note.id(),
                    note.reference(),
                    note.facts().kind().words(),
                    note.facts().source());
        }
    }
}
