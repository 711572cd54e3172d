package candour.inspections.concordance;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
import candour.inspections.scrutiny.ScrutinyReport;
import candour.inspections.scrutiny.ScrutinyReports;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which findings of a scrutiny report an inspection made too, over HTTP; everything linked is public already. */
@Path("/concordances/{report}")
@Tag(name = "concordance", description = "The same finding in a scrutiny report and in an inspection report")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ConcordanceResource {

    private final ScrutinyReports reports;
    private final FindingLinks links;
    private final HandleLink handling;
    private final RequestKeys keys;
    private final CurrentActor current;

    ConcordanceResource(
            ScrutinyReports reports, FindingLinks links, HandleLink handling, RequestKeys keys, CurrentActor current) {
        this.reports = reports;
        this.links = links;
        this.handling = handling;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The findings of a scrutiny report, each with what inspections found the same",
            description =
                    "Links are made by people, by name; nothing is judged similar by a machine. Open to everybody.")
    public ConcordanceView get(@PathParam("report") UUID report) {
        return view(reports.get(report));
    }

    @POST
    @RolesAllowed({"scrutiny-member", "officer", "inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Link two findings",
            description = "Both texts are kept as they stand now. 409 where the two are linked already.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConcordanceView.class)))
    public Response link(
            @PathParam("report") UUID report,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid LinkFindings said) {
        var found = reports.get(report);
        handling.link(found, said, keys.of(key, new Repeatable(report, said)));
        return Response.created(URI.create("/concordances/" + report))
                .entity(view(found))
                .build();
    }

    @POST
    @Path("links/{link}/withdrawal")
    @RolesAllowed({"scrutiny-member", "officer", "inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Withdraw a link",
            description = "That it was made stays on record, with the reason. If-Match takes the link's own etag.")
    public ConcordanceView withdraw(
            @PathParam("report") UUID report,
            @PathParam("link") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid WithdrawLink said) {
        var found = reports.get(report);
        var link = links.get(id);
        if (!link.report().equals(report)) {
            throw ProblemException.notFound();
        }
        IfMatch.require(version, link.version(), () -> view(found));
        handling.withdraw(link, said.reason());
        links.flush();
        return view(found);
    }

    private ConcordanceView view(ScrutinyReport report) {
        boolean mayLink =
                HandleLink.LINKERS.stream().anyMatch(role -> role.isHeldFor(current.get(), report.authority()));
        return ConcordanceView.of(report, links.of(report), mayLink);
    }

    /** What makes one request the same as another. */
    record Repeatable(UUID report, LinkFindings said) {}
}
