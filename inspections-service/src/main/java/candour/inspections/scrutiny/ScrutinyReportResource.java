package candour.inspections.scrutiny;

import candour.conventions.IfMatch;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scrutiny reports and the executive's response over HTTP; public as soon as the executive has received them. */
@Path("/scrutiny-reports/{id}")
@Tag(name = "scrutiny", description = "Reports of scrutiny committees, and what the executive does about them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ScrutinyReportResource {

    private final ScrutinyReports reports;
    private final SignResponse signing;
    private final ScrutinyViews views;

    ScrutinyReportResource(ScrutinyReports reports, SignResponse signing, ScrutinyViews views) {
        this.reports = reports;
        this.signing = signing;
        this.views = views;
    }

    @GET
    @PermitAll
    @Operation(summary = "One scrutiny report: its findings, its recommendations and how each stands today")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScrutinyReportView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), reports.get(id));
    }

    @POST
    @Path("response")
    @RolesAllowed("executive-member")
    @Operation(
            summary = "Sign the executive's response",
            description =
                    "By somebody who holds an executive office of the authority today (else 403) and wrote none of the"
                            + " report (else 409, conflict). It answers every recommendation (else 422).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScrutinyReportView.class)))
    public Response respond(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid RespondToReport said) {
        var report = reports.get(id);
        IfMatch.require(version, report.version(), () -> views.of(report));
        signing.sign(report, said);
        return answer(Response.ok(), report);
    }

    private Response answer(Response.ResponseBuilder builder, ScrutinyReport report) {
        reports.flush();
        return builder.entity(views.of(report))
                .tag(Long.toString(report.version()))
                .build();
    }
}
