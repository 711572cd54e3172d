package candour.inspections.note;

import candour.inspections.inspection.Inspection;
import candour.inspections.note.EvidenceView.FindingView;
import candour.inspections.note.EvidenceView.LooseNote;
import candour.inspections.note.EvidenceView.NoteRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lays the notes beside the findings they bear on. */
@ApplicationScoped
class EvidenceViews {

    private final Notes notes;
    private final Findings findings;

    EvidenceViews(Notes notes, Findings findings) {
        this.notes = notes;
        this.findings = findings;
    }

    EvidenceView of(Inspection inspection) {
        var all = notes.withLinks(inspection.id());
        var balanced = findings.of(inspection).stream()
                .map(finding -> view(finding, bearingOn(finding, all)))
                .toList();
        var loose = all.stream()
                .filter(note -> note.bearings().isEmpty())
                .map(LooseNote::of)
                .toList();
        return new EvidenceView(balanced, loose);
    }

    private static List<NoteRef> bearingOn(Findings.Finding finding, List<Note> all) {
        return all.stream()
                .flatMap(note -> note.bearings().stream()
                        .filter(link -> link.part().equals(finding.part().address()))
                        .map(link -> new NoteRef(note.id(), note.reference(), link.bearing(), link.noteVersion())))
                .toList();
    }

    private static FindingView view(Findings.Finding finding, List<NoteRef> notes) {
        return new FindingView(
                finding.part(),
                finding.label(),
                count(notes, Bearing.SUPPORTS),
                count(notes, Bearing.CONTRADICTS),
                notes);
    }

    private static long count(List<NoteRef> notes, Bearing bearing) {
        return notes.stream().filter(note -> note.bearing() == bearing).count();
    }
}
