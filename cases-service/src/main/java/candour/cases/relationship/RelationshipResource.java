package candour.cases.relationship;

import candour.cases.relationship.Relationships.Asked;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people are to one another, over HTTP. */
@Path("/relationships")
@Tag(
        name = "relationships",
        description = "What one person is to another, with parental responsibility and who said so")
@APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RelationshipView.class)))
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
class RelationshipResource {

    private final Relationships relationships;
    private final RequestKeys keys;

    RelationshipResource(Relationships relationships, RequestKeys keys) {
        this.relationships = relationships;
        this.keys = keys;
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record what one person is to another")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RelationshipView.class)))
    public Response record(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordRelationship said) {
        var made = relationships.record(said, keys.of(key, said));
        return answer(Response.created(URI.create("/relationships/" + made.key())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One relationship, with parental responsibility as it was ever recorded")
    public Response get(@PathParam("id") RelationshipId id) {
        return answer(Response.ok(), relationships.read(id));
    }

    @POST
    @Path("{id}/responsibilities")
    @Operation(summary = "Record whether parental responsibility is held; what was recorded before stays")
    public Response responsibility(
            @PathParam("id") RelationshipId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordResponsibility said) {
        return take(
                id,
                read,
                new Asked(RelationshipStep.RESPONSIBILITIES, said, (it, occasion) -> it.record(said, occasion), null));
    }

    @POST
    @Path("{id}/ending")
    @Operation(summary = "Record the last day on which it held")
    public Response end(
            @PathParam("id") RelationshipId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndRelationship said) {
        return take(id, read, new Asked(RelationshipStep.ENDING, said, (it, occasion) -> it.end(said, occasion), null));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Say that it was recorded by mistake; it stays on record as withdrawn")
    public Response withdraw(
            @PathParam("id") RelationshipId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid WithdrawRelationship said) {
        return take(
                id,
                read,
                new Asked(
                        RelationshipStep.WITHDRAWAL,
                        said,
                        (it, occasion) -> it.withdraw(said.reason(), occasion),
                        said.reason()));
    }

    private Response take(RelationshipId id, IfMatch read, Asked asked) {
        return answer(Response.ok(), relationships.take(id, read, asked));
    }

    private Response answer(Response.ResponseBuilder builder, Relationship it) {
        return builder.entity(relationships.view(it))
                .tag(Long.toString(it.version()))
                .build();
    }
}
