package candour.inspections.note;

import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.inspections.inspection.Inspection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One evidence note over HTTP. For all but the inspectorate there is nothing here (404), whether they sign in or not. */
@Path("/notes/{id}")
@Tag(name = "evidence", description = "What inspectors saw and heard, word by word, and what it bears on")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class NoteResource {

    private final Notes notes;
    private final Drafts drafts;
    private final NoteAccess access;
    private final NoteViews views;
    private final HandleNote handling;

    NoteResource(Notes notes, Drafts drafts, NoteAccess access, NoteViews views, HandleNote handling) {
        this.notes = notes;
        this.drafts = drafts;
        this.access = access;
        this.views = views;
        this.handling = handling;
    }

    @GET
    @PermitAll
    @Operation(summary = "One note: the words that stand, the versions kept, the findings it bears on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response get(@PathParam("id") NoteId id) {
        var note = notes.get(id);
        return answer(access.requireRead(note), note);
    }

    @PUT
    @PermitAll
    @Operation(summary = "Correct where the evidence comes from; versions kept before keep what they say")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response correct(
            @PathParam("id") NoteId id, @HeaderParam(IfMatch.HEADER) IfMatch version, @NotNull @Valid NoteFacts facts) {
        return change(id, version, (inspection, note) -> {
            access.requireAuthor(note);
            handling.correct(inspection, note, facts);
        });
    }

    @POST
    @Path("drafts")
    @PermitAll
    @Operation(
            summary = "Save a numbered batch of typing",
            description =
                    "Acknowledged only once it is committed. Sent again it answers the same; batches may come in any order"
                            + " and with gaps, each holds the whole text. It takes no If-Match: two windows at once are both"
                            + " kept. 422 for other words under the same number. After drafting it is kept and marked late.")
    public DraftSaved save(@PathParam("id") NoteId id, @NotNull @Valid SaveDraft said) {
        var note = notes.get(id);
        var inspection = access.requireRead(note);
        access.requireAuthor(note);
        var saved = handling.save(inspection, note, said);
        return DraftSaved.of(saved, drafts.heads(note));
    }

    @GET
    @Path("drafts/{session}/{sequence}")
    @PermitAll
    @Operation(summary = "One acknowledged batch, whatever was typed after it")
    public NoteView.DraftView draft(
            @PathParam("id") NoteId id, @PathParam("session") UUID session, @PathParam("sequence") long sequence) {
        var note = notes.get(id);
        access.requireRead(note);
        return drafts.find(note, new Place(session, sequence))
                .map(NoteView.DraftView::of)
                .orElseThrow(ProblemException::notFound);
    }

    @POST
    @Path("versions")
    @PermitAll
    @Operation(summary = "Keep the words of an acknowledged batch as a version that never changes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response keep(
            @PathParam("id") NoteId id, @HeaderParam(IfMatch.HEADER) IfMatch version, @NotNull @Valid KeepNote said) {
        return change(id, version, (inspection, note) -> {
            access.requireAuthor(note);
            handling.keep(inspection, note, said.draft());
        });
    }

    @POST
    @Path("links")
    @PermitAll
    @Operation(
            summary = "Say what the newest kept version does to a finding",
            description = "The last word on a finding holds; the earlier ones stay on record.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response link(
            @PathParam("id") NoteId id, @HeaderParam(IfMatch.HEADER) IfMatch version, @NotNull @Valid LinkNote said) {
        return change(id, version, (inspection, note) -> handling.link(inspection, note, said));
    }

    private Response change(NoteId id, IfMatch version, BiConsumer<Inspection, Note> change) {
        var note = notes.get(id);
        var inspection = access.requireChange(note);
        IfMatch.require(version, note.version(), () -> views.of(inspection, note));
        change.accept(inspection, note);
        return answer(inspection, note);
    }

    private Response answer(Inspection inspection, Note note) {
        notes.flush();
        return Response.ok(views.of(inspection, note))
                .tag(Long.toString(note.version()))
                .build();
    }
}
