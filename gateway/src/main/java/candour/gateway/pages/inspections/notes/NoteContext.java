package candour.gateway.pages.inspections.notes;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.Note;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.inspections.Say;
import candour.gateway.pages.inspections.Trail;
import java.util.List;

/** A note with what its page needs around it. */
record NoteContext(Inspection inspection, Note one, DraftForm form, List<Choice> findings) {

    public String path() {
        return "/inspections/" + inspection.id() + "/notes/" + one.id();
    }

    public List<Crumb> crumbs() {
        return Trail.of(inspection, new Crumb("Evidence notes", "/inspections/" + inspection.id() + "/notes"));
    }

    static String when(Note.Draft head) {
        return "Saved " + Say.moment(head.savedAt()) + " in another window";
    }
}
