package candour.inspections.recipient;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
import candour.inspections.access.Role;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The named recipients of a draft over HTTP, for both sides to see; nobody else learns who they are. */
@Path("/inspections/{id}/recipients")
@Tag(name = "recipients", description = "Who at the inspected authority may read the draft until it is published")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator"})
@RunOnVirtualThread
@Transactional
class RecipientResource {

    private final Inspections inspections;
    private final Recipients recipients;
    private final InspectionAccess access;
    private final HandleRecipient handling;
    private final RequestKeys keys;
    private final CurrentActor current;

    RecipientResource(
            Inspections inspections,
            Recipients recipients,
            InspectionAccess access,
            HandleRecipient handling,
            RequestKeys keys,
            CurrentActor current) {
        this.inspections = inspections;
        this.recipients = recipients;
        this.access = access;
        this.handling = handling;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "The recipients of the draft",
            description = "To the inspectorate and the recipients themselves; else 404.")
    public RecipientView.All list(@PathParam("id") InspectionId id) {
        visible(id);
        return new RecipientView.All(
                Role.DIRECTOR.words(),
                recipients.of(id).stream().map(RecipientView::of).toList());
    }

    @GET
    @Path("{recipient}")
    @Operation(summary = "One recipient")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecipientView.class)))
    public Response get(@PathParam("id") InspectionId id, @PathParam("recipient") String recipient) {
        visible(id);
        return answer(Response.ok(), recipients.get(id, uuid(recipient)));
    }

    @POST
    @RolesAllowed("director")
    @Operation(
            summary = "Name an officer of the authority as a recipient",
            description =
                    "From now on that officer reads the issued draft, each read on record. 409 for one who is named"
                            + " already and after publication.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RecipientView.class)))
    public Response name(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid NameRecipient named) {
        var inspection = visible(id);
        var one = handling.name(inspection, named, keys.of(key, new Repeatable(id, named)));
        return answer(Response.created(URI.create("/inspections/" + id + "/recipients/" + one.id())), one);
    }

    @POST
    @Path("{recipient}/removal")
    @RolesAllowed("director")
    @Operation(summary = "Take an officer off the list; that they were on it stays on record")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecipientView.class)))
    public Response removal(
            @PathParam("id") InspectionId id,
            @PathParam("recipient") String recipient,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid RemoveRecipient why) {
        var inspection = visible(id);
        var one = recipients.get(id, uuid(recipient));
        IfMatch.require(version, one.version(), () -> RecipientView.of(one));
        handling.remove(inspection, one, why.reason());
        return answer(Response.ok(), one);
    }

    /** After publication too, only the two sides see who the recipients were. */
    private Inspection visible(InspectionId id) {
        var inspection = access.require(inspections.hold(id));
        if (!Role.isInspectorate(current.get()) && !access.isRecipient(inspection)) {
            throw ProblemException.notFound();
        }
        return inspection;
    }

    private Response answer(Response.ResponseBuilder builder, Recipient one) {
        recipients.flush();
        return builder.entity(RecipientView.of(one))
                .tag(Long.toString(one.version()))
                .build();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }

    /** What makes one request the same as another. */
    record Repeatable(InspectionId inspection, NameRecipient named) {}
}
