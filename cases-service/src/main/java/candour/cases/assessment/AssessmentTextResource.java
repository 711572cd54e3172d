package candour.cases.assessment;

import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is typed in an assessment, over HTTP: saved field by field, every version readable. */
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
class AssessmentTextResource {

    private final Assessments assessments;
    private final Drafting drafting;
    private final AssessmentTelling telling;
    private final FieldTexts texts;

    AssessmentTextResource(Assessments assessments, Drafting drafting, AssessmentTelling telling, FieldTexts texts) {
        this.assessments = assessments;
        this.drafting = drafting;
        this.telling = telling;
        this.texts = texts;
    }

    @GET
    @Path("{id}/texts/{field}")
    @Operation(summary = "Every version of one field, oldest first")
    public AssessmentView.Versions versions(
            @PathParam("id") AssessmentId id, @PathParam("field") AssessmentField field) {
        return new AssessmentView.Versions(texts.versions(assessments.read(id), field).stream()
                .map(AssessmentView.Text::of)
                .toList());
    }

    @POST
    @Path("{id}/draft")
    @RolesAllowed({"social-worker", "team-manager"})
    @Operation(
            summary = "Save what is typed: the changed fields alone, each with the version that was read",
            description =
                    "Without If-Match, because each field has a version of its own: two people may write in different"
                            + " fields at once. A field that somebody else changed meanwhile is 412 with both texts, and"
                            + " nothing of the request is saved. A repeat of a save is answered like the first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response draft(@PathParam("id") AssessmentId id, @NotNull @Valid SaveDraft said) {
        var assessment = assessments.change(id);
        drafting.save(assessment, said);
        return Response.ok(telling.view(assessment))
                .tag(Long.toString(assessment.version()))
                .build();
    }
}
