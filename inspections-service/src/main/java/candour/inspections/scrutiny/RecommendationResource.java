package candour.inspections.scrutiny;

import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
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

/** One recommendation and its steps over HTTP. */
@Path("/recommendations/{id}")
@Tag(name = "scrutiny")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class RecommendationResource {

    private final Recommendations recommendations;
    private final HandleRecommendation handling;
    private final ScrutinyViews views;

    RecommendationResource(Recommendations recommendations, HandleRecommendation handling, ScrutinyViews views) {
        this.recommendations = recommendations;
        this.handling = handling;
        this.views = views;
    }

    @GET
    @PermitAll
    @Operation(summary = "One recommendation, its journal and the steps open to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(recommendations.get(id));
    }

    @POST
    @Path("{step}")
    @RolesAllowed({"executive-member", "director", "officer", "scrutiny-member"})
    @Operation(
            summary = "Record a step",
            description =
                    "The executive may claim, only scrutiny may verify: 409 for whoever made the claim or is of the same"
                            + " body, 403 for whoever holds no scrutiny office today.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response step(
            @PathParam("id") UUID id,
            @PathParam("step") String noun,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid TakeRecommendationStep facts) {
        var one = recommendations.get(id);
        var step = RecommendationStep.ofNoun(noun).orElseThrow(ProblemException::notFound);
        IfMatch.require(version, one.version(), () -> views.of(one));
        handling.take(one, step, facts);
        return answer(one);
    }

    private Response answer(Recommendation one) {
        recommendations.flush();
        return Response.ok(views.of(one)).tag(Long.toString(one.version())).build();
    }
}
