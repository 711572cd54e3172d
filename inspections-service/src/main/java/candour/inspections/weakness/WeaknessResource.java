package candour.inspections.weakness;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Weaknesses over HTTP: what was found is public, and so is everything that is said about it. */
@Path("/weaknesses")
@Tag(name = "improvement", description = "What was found wrong, what was promised, and whether it changed anything")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class WeaknessResource {

    private final Weaknesses weaknesses;
    private final HandleWeakness handling;
    private final RequestKeys keys;
    private final CurrentActor current;

    WeaknessResource(Weaknesses weaknesses, HandleWeakness handling, RequestKeys keys, CurrentActor current) {
        this.weaknesses = weaknesses;
        this.handling = handling;
        this.keys = keys;
        this.current = current;
    }

    @POST
    @RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator", "adviser"})
    @Operation(
            summary = "Put a weakness on record",
            description =
                    "In the words of the report that found it, of one's own authority or by the inspectorate or an adviser.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WeaknessView.class)))
    public Response identify(
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid IdentifyWeakness said) {
        var one = handling.identify(said, keys.of(key, said));
        return answer(Response.created(URI.create("/weaknesses/" + one.id())), one);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "One weakness with its journal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WeaknessView.class)))
    public Response get(@PathParam("id") WeaknessId id) {
        return answer(Response.ok(), weaknesses.get(id));
    }

    @POST
    @Path("{id}/{step}")
    @RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator", "adviser"})
    @Operation(
            summary = "Record a step of a weakness",
            description =
                    "One of openSteps. 409 names each unmet guard: practice that was not seen, no measure by team,"
                            + " a verification by the body that claimed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WeaknessView.class)))
    public Response step(
            @PathParam("id") WeaknessId id,
            @PathParam("step") String noun,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid GiveGrounds said) {
        var step = Optional.ofNullable(WeaknessStep.of(noun)).orElseThrow(ProblemException::notFound);
        var one = weaknesses.hold(id);
        IfMatch.require(version, one.version(), () -> WeaknessView.of(one, current.get()));
        handling.take(one, step, said.grounds());
        return answer(Response.ok(), one);
    }

    private Response answer(Response.ResponseBuilder builder, Weakness one) {
        weaknesses.flush();
        return builder.entity(WeaknessView.of(one, current.get()))
                .tag(Long.toString(one.version()))
                .build();
    }
}
