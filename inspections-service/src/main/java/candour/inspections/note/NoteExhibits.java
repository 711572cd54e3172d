package candour.inspections.note;

import candour.inspections.access.PublicWords;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.PeopleInvolved;
import candour.inspections.publication.FurtherExhibits;
import candour.inspections.release.Matter;
import candour.ledger.Entry;
import candour.ledger.Ledger;
import candour.ledger.pack.Exhibit;
import candour.ledger.pack.Match;
import candour.ledger.pack.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Puts the kept versions of evidence notes into a report's pack where they are released; one that names somebody stays here. */
@ApplicationScoped
class NoteExhibits implements FurtherExhibits {

    private final Notes notes;
    private final Ledger ledger;

    NoteExhibits(Notes notes, Ledger ledger) {
        this.notes = notes;
        this.ledger = ledger;
    }

    @Override
    public Matter matter() {
        return Matter.NOTES;
    }

    @Override
    public List<Exhibit> about(Inspection inspection) {
        return notes.withLinks(inspection.id()).stream()
                .flatMap(note -> exhibits(inspection, note))
                .toList();
    }

    private Stream<Exhibit> exhibits(Inspection inspection, Note note) {
        var people = Stream.of(note.author().name());
        var known = PublicWords.without(Stream.concat(PeopleInvolved.in(inspection), people));
        return ledger.history("note", note.id().toString()).stream()
                .filter(entry -> entry.kind().equals("note.keep"))
                .flatMap(entry -> exhibit(note, entry, known));
    }

    private static Stream<Exhibit> exhibit(Note note, Entry entry, PublicWords known) {
        int number = entry.payload().get("number").asInt();
        var text = note.versions().get(number - 1).text();
        var title = "Version %d of evidence note %s".formatted(number, note.reference());
        return known.areIn(text)
                ? Stream.empty()
                : Stream.of(new Exhibit(title, new Shown.Text(text), entry.id(), "/sha256", Match.SHA256));
    }
}
