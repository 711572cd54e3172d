package candour.inspections.sample;

import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One sample over HTTP. For all but the inspectorate and the inspected body there is nothing here (404). */
@Path("/samples/{id}")
@Tag(name = "samples", description = "Cases drawn for reading so that anybody can draw them again")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class SampleResource {

    private final Samples samples;
    private final SampleAccess access;
    private final SampleViews views;
    private final HandleSample handling;
    private final Time time;

    SampleResource(Samples samples, SampleAccess access, SampleViews views, HandleSample handling, Time time) {
        this.samples = samples;
        this.access = access;
        this.views = views;
        this.handling = handling;
        this.time = time;
    }

    @GET
    @PermitAll
    @Operation(summary = "One sample: the cases drawn, those replaced with the reason, and how to draw them again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SampleView.class)))
    public Response get(@PathParam("id") SampleId id) {
        var sample = samples.get(id);
        return answer(access.require(sample), sample);
    }

    @GET
    @Path("frame")
    @PermitAll
    @Produces("text/tab-separated-values")
    @Operation(
            summary = "The list it was drawn from",
            description = "A line for each row: case reference, tab, stratum, line feed. Its SHA-256 is frameSha256.")
    public String frame(@PathParam("id") SampleId id) {
        var sample = samples.get(id);
        access.require(sample);
        return sample.asDrawn().frame().text();
    }

    @POST
    @Path("redraw")
    @PermitAll
    @Operation(
            summary = "Draw again and compare",
            description = "From the list on record, or from the list as the caller has it. Changes nothing.")
    public RedrawView redraw(@PathParam("id") SampleId id, @NotNull @Valid Redraw said) {
        var sample = samples.get(id);
        access.require(sample);
        return handling.redraw(sample, said);
    }

    @GET
    @Path("grants")
    @PermitAll
    @Operation(
            summary = "Who may read which cases at a moment",
            description =
                    "For the cases service, which asks before it shows a sampled case. Before fieldwork and once the time"
                            + " is over both lists are empty. For the inspectorate; 404 for all others.")
    public GrantsView grants(@PathParam("id") SampleId id, @QueryParam("at") String at) {
        var sample = samples.get(id);
        var inspection = access.requireFindings(sample);
        return GrantsView.of(sample, Grant.of(inspection), at == null ? time.now() : instant(at));
    }

    @POST
    @Path("readers")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(summary = "Join the inspectors who read the cases; joining again changes nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SampleView.class)))
    public Response join(@PathParam("id") SampleId id, @HeaderParam(IfMatch.HEADER) IfMatch version) {
        return change(id, version, handling::join);
    }

    @POST
    @Path("replacements")
    @RolesAllowed({"inspector", "lead-inspector", "moderator"})
    @Operation(summary = "Replace a case that cannot be read by the next in the order, for a reason that stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SampleView.class)))
    public Response replace(
            @PathParam("id") SampleId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid ReplaceCase said) {
        return change(id, version, (inspection, sample) -> handling.replace(inspection, sample, said));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notOne) {
            throw new ProblemException(Problems.MALFORMED, "Give the moment like 2026-06-09T10:30:00Z.");
        }
    }

    private Response change(SampleId id, IfMatch version, BiConsumer<Inspection, Sample> change) {
        var sample = samples.hold(id);
        var inspection = access.requireFindings(sample);
        IfMatch.require(version, sample.version(), () -> views.of(inspection, sample));
        change.accept(inspection, sample);
        return answer(inspection, sample);
    }

    private Response answer(Inspection inspection, Sample sample) {
        samples.flush();
        return Response.ok(views.of(inspection, sample))
                .tag(Long.toString(sample.version()))
                .build();
    }
}
