package candour.cases.person;

import candour.conventions.CurrentActor;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Children's records over HTTP. Everybody but a machine may ask; those who need not know are told that nothing is there. */
@Path("/children")
@Tag(name = "children", description = "A child known to an authority, and every name it has had")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({
    "inspector",
    "lead-inspector",
    "moderator",
    "director",
    "officer",
    "scrutiny-member",
    "executive-member",
    "adviser",
    "social-worker",
    "team-manager",
    "conference-chair",
    "duty-worker",
    "board-officer",
    "review-author",
    "panel-member",
    "safety-approver",
    "governance",
    "operator"
})
class ChildResource {

    private final PersonAccess access;
    private final Persons persons;
    private final RequestKeys keys;
    private final CurrentActor current;

    ChildResource(PersonAccess access, Persons persons, RequestKeys keys, CurrentActor current) {
        this.access = access;
        this.persons = persons;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "The children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<PersonSummary> list(@BeanParam @Valid PageRequest request) {
        return Page.of(access.list(request), request.limit, PersonSummary::of, child -> Cursor.of(child.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(
            summary = "Register a child of your authority",
            description =
                    "A repeat with the same Idempotency-Key answers with the first child; the same key with another"
                            + " body is 422.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response register(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RegisterChild said) {
        var child = persons.register(said, keys.of(key, said));
        return answer(Response.created(URI.create("/children/" + child.id())), child);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One child: its names, its date of birth, the steps open to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response get(@PathParam("id") PersonId id) {
        return answer(Response.ok(), access.readChild(id));
    }

    @POST
    @Path("{id}/names")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Record a name, or the right one; those before it stay")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response name(
            @PathParam("id") PersonId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordName said) {
        return answer(Response.ok(), persons.take(access.changeChild(id), read, said, this::view));
    }

    @POST
    @Path("{id}/birth")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Record the birth of a child registered before it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response birth(
            @PathParam("id") PersonId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordBirth said) {
        return answer(Response.ok(), persons.take(access.changeChild(id), read, said, this::view));
    }

    @POST
    @Path("{id}/sealing")
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(summary = "Seal the record: nobody sees it afterwards, its author included")
    @APIResponse(responseCode = "204", description = "Sealed")
    public void seal(
            @PathParam("id") PersonId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid SealRecord said) {
        persons.take(access.changeChild(id), read, said, this::view);
    }

    private Response answer(Response.ResponseBuilder builder, Person child) {
        return builder.entity(view(child)).tag(Long.toString(child.version())).build();
    }

    private ChildView view(Person child) {
        return ChildView.of(child, current.get());
    }
}
