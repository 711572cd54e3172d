package candour.inspections.measure;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Measures and their values over HTTP. */
@Path("/measures")
@Tag(name = "improvement")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class MeasureResource {

    private final Measures measures;
    private final HandleMeasure handling;
    private final RequestKeys keys;
    private final CurrentActor current;

    MeasureResource(Measures measures, HandleMeasure handling, RequestKeys keys, CurrentActor current) {
        this.measures = measures;
        this.handling = handling;
        this.keys = keys;
        this.current = current;
    }

    @POST
    @RolesAllowed({"director", "officer"})
    @Operation(
            summary = "Define a measure",
            description = "One that answers no weakness is taken and listed as an orphan.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response define(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid DefineMeasure said) {
        var one = handling.define(said, keys.of(key, said));
        return answer(Response.created(URI.create("/measures/" + one.id())), one);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "One measure with its values")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response get(@PathParam("id") MeasureId id) {
        return answer(Response.ok(), measures.get(id));
    }

    @POST
    @Path("{id}/observations")
    @RolesAllowed({"director", "officer"})
    @Operation(
            summary = "Give a value",
            description = "A value for a period that has one already corrects it; the earlier one stays on record.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response observe(
            @PathParam("id") MeasureId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid ObserveMeasure said) {
        var one = measures.hold(id);
        IfMatch.require(version, one.version(), () -> view(one));
        handling.observe(one, said);
        return answer(Response.ok(), one);
    }

    private Response answer(Response.ResponseBuilder builder, Measure one) {
        measures.flush();
        return builder.entity(view(one)).tag(Long.toString(one.version())).build();
    }

    private MeasureView view(Measure one) {
        return MeasureView.of(one, SmallNumbers.areFor(current.get(), one.authority()));
    }
}
