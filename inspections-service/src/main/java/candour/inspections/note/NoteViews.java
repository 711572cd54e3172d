package candour.inspections.note;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAction;
import candour.inspections.note.NoteView.DraftCount;
import candour.inspections.note.NoteView.DraftView;
import candour.inspections.note.NoteView.LinkView;
import candour.inspections.note.NoteView.VersionView;
import candour.inspections.report.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** Shows notes to the inspectorate. */
@ApplicationScoped
class NoteViews {

    private final Drafts drafts;
    private final Findings findings;
    private final CurrentActor current;

    NoteViews(Drafts drafts, Findings findings, CurrentActor current) {
        this.drafts = drafts;
        this.findings = findings;
        this.current = current;
    }

    NoteView of(Inspection inspection, Note note) {
        Actor actor = current.get();
        boolean takes = note.isBy(actor) && InspectionAction.TAKE_NOTES.isOpenTo(actor, inspection);
        return new NoteView(
                note.id(),
                note.inspection(),
                note.reference(),
                note.facts().kind(),
                note.facts().kind().words(),
                note.facts().source(),
                note.facts().gatheredAt(),
                note.author().name(),
                note.begunAt(),
                heads(note),
                DraftCount.of(drafts.count(note)),
                versions(note),
                note.bearings().stream().map(link -> view(inspection, link)).toList(),
                note.isBy(actor),
                takes,
                InspectionAction.LINK_EVIDENCE.isOpenTo(actor, inspection)
                        && !note.versions().isEmpty());
    }

    NoteSummary summary(Note note) {
        var bearings = note.bearings();
        return new NoteSummary(
                note.id(),
                note.reference(),
                note.facts().kind(),
                note.facts().kind().words(),
                note.facts().source(),
                note.facts().gatheredAt(),
                note.author().name(),
                note.versions().size(),
                drafts.count(note).batches(),
                hasUnkept(note),
                count(bearings, Bearing.SUPPORTS),
                count(bearings, Bearing.CONTRADICTS));
    }

    private boolean hasUnkept(Note note) {
        var kept = note.versions().stream().map(KeptVersion::text).toList();
        return drafts.standing(note).stream().anyMatch(head -> !head.text().isBlank() && !kept.contains(head.text()));
    }

    private List<DraftView> heads(Note note) {
        return drafts.standing(note).stream().map(DraftView::of).toList();
    }

    private static List<VersionView> versions(Note note) {
        var kept = note.versions();
        return IntStream.range(0, kept.size())
                .mapToObj(at -> view(at + 1, kept.get(at)))
                .toList();
    }

    private static VersionView view(int number, KeptVersion kept) {
        return new VersionView(
                number,
                kept.text(),
                kept.sha256(),
                kept.facts().kind(),
                kept.facts().source(),
                kept.facts().gatheredAt(),
                new Place(kept.session(), kept.sequence()),
                kept.keptAt());
    }

    private LinkView view(Inspection inspection, NoteLink link) {
        var part = new Part(link.part());
        return new LinkView(
                part,
                findings.label(inspection, part),
                link.bearing(),
                link.bearing().words(),
                link.noteVersion(),
                link.linkedAt(),
                link.linkedBy().name());
    }

    private static long count(List<NoteLink> links, Bearing bearing) {
        return links.stream().filter(link -> link.bearing() == bearing).count();
    }
}
