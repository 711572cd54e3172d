package candour.reviews.review;

import candour.conventions.CurrentActor;
import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
import candour.conventions.Page;
import candour.conventions.PageRequest;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
import io.quarkus.security.Authenticated;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reviews over HTTP. Everybody who is signed in may ask; those who do not make the review are told that nothing is there. */
@Path("/reviews")
@Tag(name = "reviews", description = "What is to be learned from one incident")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@Authenticated
class ReviewResource {

    private final ReviewAccess access;
    private final Opening opening;
    private final RequestKeys keys;
    private final CurrentActor current;

    ReviewResource(ReviewAccess access, Opening opening, RequestKeys keys, CurrentActor current) {
        this.access = access;
        this.opening = opening;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "The reviews you take part in, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<ReviewSummary> list(@BeanParam @Valid PageRequest request) {
        return Page.of(access.list(request), request.limit, ReviewSummary::of, review -> Cursor.of(review.id()));
    }

    @POST
    @RolesAllowed("board-officer")
    @Operation(
            summary = "Open a review in your authority",
            description =
                    "The day of the incident decides the regime. A repeat with the same Idempotency-Key answers with"
                            + " the first review; the same key with another body is 422.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response open(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid OpenReview said) {
        var review = opening.open(said, keys.of(key, said));
        return answer(Response.created(URI.create("/reviews/" + review.id())), review);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One review: its regime, its incident, the steps open to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response get(@PathParam("id") ReviewId id) {
        return answer(Response.ok(), access.read(id));
    }

    private Response answer(Response.ResponseBuilder builder, Review review) {
        return builder.entity(ReviewView.of(review, current.get()))
                .tag(Long.toString(review.version()))
                .build();
    }
}
