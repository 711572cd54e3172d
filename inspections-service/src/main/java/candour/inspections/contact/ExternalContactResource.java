package candour.inspections.contact;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
import candour.inspections.access.Role;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionAction;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Contacts from outside over HTTP: whoever it was, that they asked is on record. */
@Path("/inspections/{id}/external-contacts")
@Tag(name = "external contacts", description = "Contacts about the content from anyone who is not the inspected body")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ExternalContactResource {

    private final Inspections inspections;
    private final ExternalContacts contacts;
    private final ContactAnswers answers;
    private final InspectionAccess access;
    private final HandleContact handling;
    private final RequestKeys keys;
    private final CurrentActor current;

    ExternalContactResource(
            Inspections inspections,
            ExternalContacts contacts,
            ContactAnswers answers,
            InspectionAccess access,
            HandleContact handling,
            RequestKeys keys,
            CurrentActor current) {
        this.inspections = inspections;
        this.contacts = contacts;
        this.answers = answers;
        this.access = access;
        this.handling = handling;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The contacts on record, oldest first",
            description = "To the inspectorate always; to all after publication, without the people in them; else 404.")
    public ExternalContactView.All list(@PathParam("id") InspectionId id) {
        var inspection = access.require(inspections.get(id));
        if (!Role.isInspectorate(current.get()) && !inspection.state().isPublished()) {
            throw ProblemException.notFound();
        }
        return new ExternalContactView.All(
                contacts.of(id).stream().map(one -> view(inspection, one)).toList());
    }

    @POST
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(summary = "Record a contact", description = "Never a cause of a change, softer or harder.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ExternalContactView.class)))
    public Response record(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordContact said) {
        var inspection = access.require(inspections.hold(id));
        var contact = handling.record(inspection, said, keys.of(key, new Repeatable(id, said)));
        return created(inspection, contact);
    }

    @POST
    @Path("{contact}/answer")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Record what the contact was told",
            description = "Once: what has gone out is not changed (409).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ExternalContactView.class)))
    public Response answer(
            @PathParam("id") InspectionId id,
            @PathParam("contact") String contact,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid AnswerContact said) {
        var inspection = access.require(inspections.hold(id));
        var one = contacts.get(id, contact);
        handling.answer(inspection, one, said, keys.of(key, new Answered(contact, said)));
        return created(inspection, one);
    }

    private Response created(Inspection inspection, ExternalContact contact) {
        return Response.created(URI.create("/inspections/" + inspection.id() + "/external-contacts"))
                .entity(view(inspection, contact))
                .build();
    }

    private ExternalContactView view(Inspection inspection, ExternalContact contact) {
        var told = answers.to(contact);
        var actor = current.get();
        return Role.isInspectorate(actor)
                ? ExternalContactView.inFull(
                        contact, told, told.isEmpty() && InspectionAction.RECORD_CONTACT.isOpenTo(actor, inspection))
                : ExternalContactView.withoutPeople(inspection, contact, told);
    }

    /** What makes one request the same as another. */
    record Repeatable(InspectionId inspection, RecordContact said) {}

    /** The same of an answer. */
    record Answered(String contact, AnswerContact said) {}
}
