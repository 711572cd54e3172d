package candour.cases.household;

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

/** Households over HTTP. */
@Path("/households")
@Tag(name = "households", description = "Who lives where with whom, and who visits regularly")
@APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HouseholdView.class)))
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
class HouseholdResource {

    private final Households households;
    private final RequestKeys keys;

    HouseholdResource(Households households, RequestKeys keys) {
        this.households = households;
        this.keys = keys;
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(summary = "Record a household: an address, who lives there and who visits regularly")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    public Response form(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid FormHousehold said) {
        var made = households.form(said, keys.of(key, said));
        return answer(Response.created(URI.create("/households/" + made.key())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One household, with everybody you may know of who was ever in it")
    public Response get(@PathParam("id") HouseholdId id) {
        return answer(Response.ok(), households.read(id));
    }

    @POST
    @Path("{id}/stays")
    @Operation(summary = "Record who lives there or visits regularly, the end of a stay, or the right row")
    public Response stay(
            @PathParam("id") HouseholdId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordStay said) {
        return answer(Response.ok(), households.record(id, read, said));
    }

    @POST
    @Path("{id}/dissolution")
    @Operation(summary = "Record the last day of the household")
    public Response dissolve(
            @PathParam("id") HouseholdId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DissolveHousehold said) {
        return answer(Response.ok(), households.dissolve(id, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, Household it) {
        return builder.entity(households.view(it))
                .tag(Long.toString(it.version()))
                .build();
    }
}
