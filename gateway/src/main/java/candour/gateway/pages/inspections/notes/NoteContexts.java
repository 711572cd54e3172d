package candour.gateway.pages.inspections.notes;

import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Note;
import candour.gateway.inspections.NotesClient;
import candour.gateway.pages.Choice;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.services.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads a note and gives its page a window of its own. */
@ApplicationScoped
class NoteContexts {

    private final InspectionsClient inspections;
    private final NotesClient client;
    private final RequestKey keys;

    NoteContexts(@RestClient InspectionsClient inspections, @RestClient NotesClient client, RequestKey keys) {
        this.inspections = inspections;
        this.client = client;
        this.keys = keys;
    }

    NoteContext of(String id, String nid) {
        var inspection = inspections.get(id).getEntity();
        var read = Versioned.of(client.get(nid));
        var form = DraftForm.of(read.value(), read.etag(), keys.next());
        return new NoteContext(inspection, read.value(), form, findings(id, read.value()));
    }

    private List<Choice> findings(String id, Note note) {
        if (!note.mayLink()) {
            return List.of();
        }
        return client.evidence(id).findings().stream()
                .map(finding -> Choice.of(finding.part(), finding.label()))
                .toList();
    }
}
