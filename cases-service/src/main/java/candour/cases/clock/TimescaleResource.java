package candour.cases.clock;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.Problem;
import candour.conventions.Reach;
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

/** The table of timescales, for anybody to hold against the guidance, and the terms an authority sets. */
@Path("/timescales")
@Tag(name = "timescales", description = "The clocks of a case, through the editions of Working Together")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class TimescaleResource {

    private final LocalTerms terms;
    private final RequestKeys keys;
    private final CurrentActor current;

    TimescaleResource(LocalTerms terms, RequestKeys keys, CurrentActor current) {
        this.terms = terms;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @PermitAll
    @Operation(summary = "The timescales through the editions, with the local terms of your authority")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TimescaleView.class)))
    public TimescaleView list() {
        return TimescaleView.of(terms.of(current.get().authority()));
    }

    @POST
    @Path("local-terms")
    @RolesAllowed({"director", "operator"})
    @Operation(
            summary = "Set a local term, from a day on",
            description =
                    "For a timescale that the law leaves to the authority; a national one is 409. A clock that runs"
                            + " keeps its term, so no due date moves.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TimescaleView.class)))
    public Response set(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid SetLocalTerm said) {
        var authority = terms.whose(said);
        return Reach.within(authority, () -> {
            terms.set(authority, said, keys.of(key, said));
            return Response.created(URI.create("/timescales"))
                    .entity(TimescaleView.of(terms.of(authority)))
                    .build();
        });
    }
}
