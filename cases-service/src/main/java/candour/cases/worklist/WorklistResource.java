package candour.cases.worklist;

import candour.cases.person.PersonId;
import candour.conventions.IfMatch;
import candour.conventions.Problem;
import candour.conventions.Time;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The worklist over HTTP. */
@Path("/")
@Tag(name = "worklist", description = "Children, not forms: who needs attention first, and why")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
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
class WorklistResource {

    private final Worklist worklist;
    private final Overriding overriding;
    private final Capacity capacity;
    private final Recomputation recomputation;
    private final Time time;

    WorklistResource(
            Worklist worklist, Overriding overriding, Capacity capacity, Recomputation recomputation, Time time) {
        this.worklist = worklist;
        this.overriding = overriding;
        this.capacity = capacity;
        this.recomputation = recomputation;
        this.time = time;
    }

    @GET
    @Path("worklist")
    @Transactional
    @Operation(summary = "The children you may see who need attention, those who need it most first")
    @APIResponse(responseCode = "200", description = "One page")
    public WorklistPage list(@BeanParam @Valid WorklistFilter filter) {
        var page = worklist.page(filter);
        var saturated = filter.team == null ? List.<Saturation>of() : capacity.saturated(filter.team);
        return new WorklistPage(page.items(), page.next(), saturated);
    }

    @GET
    @Path("dashboard")
    @Transactional
    @Operation(summary = "Three statutory figures and the first page of the worklist")
    @APIResponse(responseCode = "200")
    public Dashboard dashboard(@BeanParam @Valid WorklistFilter filter) {
        return new Dashboard(capacity.figures(time.today()), capacity.saturated(null), list(filter));
    }

    @GET
    @Path("worklist/{child}")
    @Transactional
    @Operation(summary = "One child's line, with every override and the steps open to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorklistEntryView.class)))
    public Response get(@PathParam("child") PersonId child) {
        return answer(worklist.read(child));
    }

    @POST
    @Path("worklist/{child}/override")
    @Transactional
    @RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
    @Operation(
            summary = "List a child in another tier for at most five working days",
            description = "A new signal ends it, and a child that is one for now (T0) is never lowered.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorklistEntryView.class)))
    public Response override(
            @PathParam("child") PersonId child,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid OverrideTier said) {
        return answer(overriding.override(child, read, said));
    }

    @POST
    @Path("worklist/recomputation")
    @RolesAllowed("operator")
    @Operation(
            summary = "Derive every child's standing anew",
            description = "As is done every night. Names nobody; differing is 0 where no change had been missed.")
    @APIResponse(responseCode = "200")
    public Recomputed recompute() {
        return recomputation.all();
    }

    private Response answer(WorklistEntry entry) {
        return Response.ok(worklist.view(entry))
                .tag(Long.toString(entry.version()))
                .build();
    }
}
