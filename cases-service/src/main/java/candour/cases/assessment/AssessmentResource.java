package candour.cases.assessment;

import candour.cases.access.Occasion;
import candour.cases.person.PersonId;
import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.Page;
import candour.conventions.PageRequest;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assessments over HTTP; who may not know of the child is told that nothing is there. */
@Path("/assessments")
@Tag(name = "assessments", description = "Assessments of children, saved as they are typed")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
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
class AssessmentResource {

    private final Assessments assessments;
    private final Authorising authorising;
    private final AssessmentTelling telling;
    private final RequestKeys keys;

    AssessmentResource(Assessments assessments, Authorising authorising, AssessmentTelling telling, RequestKeys keys) {
        this.assessments = assessments;
        this.authorising = authorising;
        this.telling = telling;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "The assessments of children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<AssessmentView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        return Page.of(assessments.list(child, request), request.limit, telling::view, it -> Cursor.of(it.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "team-manager"})
    @Operation(summary = "Start an assessment of the child of an open episode")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response start(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid StartAssessment said) {
        var made = assessments.start(said, keys.of(key, said));
        return answer(Response.created(URI.create("/assessments/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One assessment: what it says now, the version of each field, the steps open to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response get(@PathParam("id") AssessmentId id) {
        return answer(Response.ok(), assessments.read(id));
    }

    @POST
    @Path("{id}/review-point")
    @RolesAllowed({"social-worker", "team-manager"})
    @Operation(summary = "Record a review point")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response reviewPoint(
            @PathParam("id") AssessmentId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordReviewPoint said) {
        return take(id, AssessmentStep.REVIEW_POINT, read, said, (it, occasion) -> it.reviewed(said, occasion));
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed({"social-worker", "team-manager"})
    @Operation(summary = "Submit for authorisation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response submit(
            @PathParam("id") AssessmentId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid SubmitAssessment said) {
        return take(id, AssessmentStep.SUBMISSION, read, said, (it, occasion) -> it.submit(said, occasion));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Return to the worker with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response sendBack(
            @PathParam("id") AssessmentId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ReturnAssessment said) {
        return take(id, AssessmentStep.RETURN, read, said, (it, occasion) -> it.sendBack(said, occasion));
    }

    @POST
    @Path("{id}/authorisation")
    @RolesAllowed({"team-manager"})
    @Operation(
            summary = "Authorise an assessment that you did not write",
            description =
                    "409 names everything that is missing: a factor, whether the child was seen, another authoriser.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response authorise(
            @PathParam("id") AssessmentId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid AuthoriseAssessment said) {
        return take(
                id,
                AssessmentStep.AUTHORISATION,
                read,
                said,
                (it, occasion) -> authorising.authorise(it, said, occasion));
    }

    private Response take(
            AssessmentId id, AssessmentStep step, IfMatch read, Object said, BiConsumer<Assessment, Occasion> change) {
        var assessment = assessments.change(id);
        assessments.take(assessment, step, read, said, change);
        return answer(Response.ok(), assessment);
    }

    private Response answer(Response.ResponseBuilder builder, Assessment assessment) {
        return builder.entity(telling.view(assessment))
                .tag(Long.toString(assessment.version()))
                .build();
    }
}
