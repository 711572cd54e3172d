package candour.inspections.note;

import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
import candour.conventions.Page;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence notes of one inspection over HTTP, and what they say of its findings. */
@Path("/inspections/{id}")
@Tag(name = "evidence")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class InspectionNotesResource {

    private final Inspections inspections;
    private final Notes notes;
    private final NoteAccess access;
    private final NoteViews views;
    private final EvidenceViews evidence;
    private final HandleNote handling;
    private final RequestKeys keys;

    InspectionNotesResource(
            Inspections inspections,
            Notes notes,
            NoteAccess access,
            NoteViews views,
            EvidenceViews evidence,
            HandleNote handling,
            RequestKeys keys) {
        this.inspections = inspections;
        this.notes = notes;
        this.access = access;
        this.views = views;
        this.evidence = evidence;
        this.handling = handling;
        this.keys = keys;
    }

    @GET
    @Path("notes")
    @PermitAll
    @Operation(summary = "The evidence notes, oldest first", description = "For the inspectorate; 404 for all others.")
    public Page<NoteSummary> list(@PathParam("id") InspectionId id, @BeanParam @Valid PageRequest page) {
        access.require(inspections.get(id));
        return Page.of(notes.page(id, page), page.limit, views::summary, note -> Cursor.of(note.id()));
    }

    @POST
    @Path("notes")
    @PermitAll
    @Operation(
            summary = "Begin an evidence note",
            description = "From the start of fieldwork to the end of drafting. Its words follow as drafts.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response begin(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid NoteFacts facts) {
        var inspection = access.require(inspections.hold(id));
        var note = handling.begin(inspection, facts, keys.of(key, new Repeatable(id, facts)));
        if (!note.inspection().equals(id)) {
            throw ProblemException.notFound();
        }
        return Response.created(URI.create("/notes/" + note.id()))
                .entity(views.of(inspection, note))
                .tag(Long.toString(note.version()))
                .build();
    }

    @GET
    @Path("evidence")
    @PermitAll
    @Operation(
            summary = "How the findings stand on the evidence",
            description = "Each finding with the notes that support and contradict it, and the notes without a finding."
                    + " For the inspectorate; 404 for all others.")
    public EvidenceView evidence(@PathParam("id") InspectionId id) {
        return evidence.of(access.require(inspections.get(id)));
    }

    /** What makes one beginning the same as another. */
    record Repeatable(InspectionId inspection, NoteFacts facts) {}
}
