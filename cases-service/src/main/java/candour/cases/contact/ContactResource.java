package candour.cases.contact;

import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.Page;
import candour.conventions.PageRequest;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contacts over HTTP, for those who answer the front door. */
@Path("/contacts")
@Tag(name = "contacts", description = "What somebody tells the front door, before it is decided what it is")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager"})
class ContactResource {

    private final Contacts contacts;
    private final RequestKeys keys;

    ContactResource(Contacts contacts, RequestKeys keys) {
        this.contacts = contacts;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "The contacts you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<ContactSummary> list(
            @QueryParam("state") @Parameter(description = "Only those that stand here") ContactState state,
            @BeanParam @Valid PageRequest request) {
        return Page.of(contacts.list(state, request), request.limit, ContactSummary::of, one -> Cursor.of(one.id()));
    }

    @POST
    @Operation(
            summary = "Receive a contact",
            description =
                    "A repeat with the same Idempotency-Key answers with the first; the same key with another body is 422.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response receive(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid ReceiveContact said) {
        var contact = contacts.receive(said, keys.of(key, said));
        return answer(Response.created(URI.create("/contacts/" + contact.id())), contact);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One contact")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response get(@PathParam("id") ContactId id) {
        return answer(Response.ok(), contacts.read(id));
    }

    @POST
    @Path("{id}/screening")
    @Operation(summary = "Screen it", description = "Whether it holds a concern about a child.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response screen(
            @PathParam("id") ContactId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ScreenContact said) {
        return answer(Response.ok(), contacts.screen(id, read, said));
    }

    @POST
    @Path("{id}/referral")
    @Operation(summary = "Make it a referral", description = "Its clock counts from the receipt of the contact.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response refer(
            @PathParam("id") ContactId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RaiseReferral said) {
        return answer(Response.ok(), contacts.refer(id, read, said));
    }

    @POST
    @Path("{id}/advice")
    @Operation(summary = "Give advice", description = "409 for a concern about welfare.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response advise(
            @PathParam("id") ContactId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndContact said) {
        return answer(Response.ok(), contacts.end(id, ContactStep.ADVICE, read, said));
    }

    @POST
    @Path("{id}/family-help")
    @Operation(summary = "Pass it to family help", description = "409 for a concern about welfare.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response help(
            @PathParam("id") ContactId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndContact said) {
        return answer(Response.ok(), contacts.end(id, ContactStep.FAMILY_HELP, read, said));
    }

    @POST
    @Path("{id}/no-further-action")
    @Operation(
            summary = "Decide that nothing is done",
            description = "422 names all that is missing at once; 409 for a concern about welfare.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response dismiss(
            @PathParam("id") ContactId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DismissContact said) {
        return answer(Response.ok(), contacts.end(id, ContactStep.NO_FURTHER_ACTION, read, said.end()));
    }

    private Response answer(Response.ResponseBuilder builder, Contact contact) {
        return builder.entity(contacts.view(contact))
                .tag(Long.toString(contact.version()))
                .build();
    }
}
