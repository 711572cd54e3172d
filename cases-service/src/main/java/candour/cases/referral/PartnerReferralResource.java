package candour.cases.referral;

import candour.conventions.ActingUser;
import candour.conventions.CurrentActor;
import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.Page;
import candour.conventions.PageRequest;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Referrals over HTTP for the machines of partner agencies: their own, and no other's. */
@Path("/partner/referrals")
@Tag(
        name = "partner",
        description =
                "For schools, health services, police and other agencies. The agency is the one your token names; say in"
                        + " Acting-User for which of its users you ask. You see what you sent and what was decided on it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed("partner")
class PartnerReferralResource {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final DecideReferral deciding;
    private final ReferralViews views;
    private final RequestKeys keys;
    private final CurrentActor current;

    PartnerReferralResource(
            Referrals referrals,
            ReferralAccess access,
            DecideReferral deciding,
            ReferralViews views,
            RequestKeys keys,
            CurrentActor current) {
        this.referrals = referrals;
        this.access = access;
        this.deciding = deciding;
        this.views = views;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @Operation(summary = "The referrals of your agency, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<PartnerReferralView> list(
            @Parameter(required = true) @HeaderParam(ActingUser.HEADER) ActingUser user,
            @BeanParam @Valid PageRequest request) {
        current.actFor(user);
        return Page.of(access.list(null, request), request.limit, views::forPartner, one -> Cursor.of(one.id()));
    }

    @POST
    @Operation(
            summary = "Refer one or more children",
            description =
                    "The answer acknowledges receipt; whatever is decided is shown from the moment it is recorded. Describe"
                            + " each child in `details`. Consent is not a condition where a child may be harmed. A repeat with the"
                            + " same Idempotency-Key answers with the first referral.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerReferralView.class),
                            examples = @ExampleObject(name = "Received", value = PartnerExamples.RECEIVED)))
    public Response refer(
            @Parameter(required = true) @HeaderParam(ActingUser.HEADER) ActingUser user,
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReceiveReferral.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "A school refers a pupil",
                                                            value = PartnerExamples.REFERRAL)))
                    @NotNull
                    @Valid
                    ReceiveReferral said) {
        current.actFor(user);
        var referral = referrals.receiveFromPartner(said, keys.of(key, said));
        return answer(Response.created(URI.create("/partner/referrals/" + referral.id())), referral);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One referral of your agency: whether it is decided, and what")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerReferralView.class),
                            examples = @ExampleObject(name = "Decided", value = PartnerExamples.DECIDED)))
    public Response get(
            @Parameter(required = true) @HeaderParam(ActingUser.HEADER) ActingUser user,
            @PathParam("id") ReferralId id) {
        current.actFor(user);
        return answer(Response.ok(), access.read(id));
    }

    @POST
    @Path("{id}/challenge")
    @Operation(
            summary = "Challenge the decision",
            description =
                    "Within twelve months of it. It is decided again within one working day; the first decision stays.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartnerReferralView.class)))
    public Response challenge(
            @Parameter(required = true) @HeaderParam(ActingUser.HEADER) ActingUser user,
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChallengeDecision.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "A challenge",
                                                            value = PartnerExamples.CHALLENGE)))
                    @NotNull
                    @Valid
                    ChallengeDecision said) {
        current.actFor(user);
        return answer(Response.ok(), deciding.challenge(id, read, said, true));
    }

    private Response answer(Response.ResponseBuilder builder, Referral referral) {
        return builder.entity(views.forPartner(referral))
                .tag(Long.toString(referral.version()))
                .build();
    }
}
