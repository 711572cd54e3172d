package candour.cases.referral;

import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Referrals over HTTP, for those who answer the front door: receipt and reading. */
@Path("/referrals")
@Tag(name = "referrals", description = "Requests that the authority act for children, and the decision on each")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
class ReferralResource {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final ReferralViews views;
    private final RequestKeys keys;

    ReferralResource(Referrals referrals, ReferralAccess access, ReferralViews views, RequestKeys keys) {
        this.referrals = referrals;
        this.access = access;
        this.views = views;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "The referrals you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<ReferralSummary> list(
            @QueryParam("state") @Parameter(description = "Only those that stand here") ReferralState state,
            @BeanParam @Valid PageRequest request) {
        return Page.of(access.list(state, request), request.limit, ReferralSummary::of, one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(
            summary = "Receive a referral of one or more children",
            description =
                    "The clock of its decision counts from the day it came, however late it is entered. A repeat with"
                            + " the same Idempotency-Key answers with the first referral; the same key with another body is 422.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response receive(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid ReceiveReferral said) {
        var referral = referrals.receive(said, keys.of(key, said));
        return answer(Response.created(URI.create("/referrals/" + referral.id())), referral);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One referral: what was said, what was decided, what is not known yet")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response get(@PathParam("id") ReferralId id) {
        return answer(Response.ok(), access.read(id));
    }

    private Response answer(Response.ResponseBuilder builder, Referral referral) {
        return builder.entity(views.whole(referral))
                .tag(Long.toString(referral.version()))
                .build();
    }
}
