package candour.inspections.scrutiny;

import candour.conventions.IdempotencyKey;
import candour.conventions.RequestKeys;
import candour.inspections.authority.Authorities;
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

/** The scrutiny reports of one authority over HTTP; public as soon as the executive has received them. */
@Path("/authorities/{onsCode}/scrutiny-reports")
@Tag(name = "scrutiny")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ScrutinyReportsResource {

    private final ScrutinyReports reports;
    private final RecordReport recording;
    private final ScrutinyViews views;
    private final Authorities authorities;
    private final RequestKeys keys;

    ScrutinyReportsResource(
            ScrutinyReports reports,
            RecordReport recording,
            ScrutinyViews views,
            Authorities authorities,
            RequestKeys keys) {
        this.reports = reports;
        this.recording = recording;
        this.views = views;
        this.authorities = authorities;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(summary = "The scrutiny reports of an authority, oldest first", description = "Open to everybody.")
    public ScrutinyReportView.All list(@PathParam("onsCode") String onsCode) {
        return new ScrutinyReportView.All(reports.of(authorities.get(onsCode).onsCode()).stream()
                .map(views::of)
                .toList());
    }

    @POST
    @RolesAllowed("scrutiny-member")
    @Operation(
            summary = "Put a scrutiny report on record",
            description =
                    "The response clock starts with the receipt, or with the notice where that came later. Authors are named"
                            + " by the office they held then (422 for any other).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ScrutinyReportView.class)))
    public Response receive(
            @PathParam("onsCode") String onsCode,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid ReceiveReport said) {
        var authority = authorities.get(onsCode).onsCode();
        var report = recording.receive(authority, said, keys.of(key, new Repeatable(authority, said)));
        return answer(Response.created(URI.create("/scrutiny-reports/" + report.id())), report);
    }

    private Response answer(Response.ResponseBuilder builder, ScrutinyReport report) {
        reports.flush();
        return builder.entity(views.of(report))
                .tag(Long.toString(report.version()))
                .build();
    }

    /** What makes one request the same as another. */
    record Repeatable(String authority, ReceiveReport said) {}
}
