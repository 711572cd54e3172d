package candour.cases.referral;

import candour.conventions.IfMatch;
import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a referral over HTTP. */
@Path("/referrals/{id}")
@Tag(name = "referrals")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager"})
class ReferralStepResource {

    private final DecideReferral deciding;
    private final RecogniseChildren recognising;
    private final ReferralViews views;

    ReferralStepResource(DecideReferral deciding, RecogniseChildren recognising, ReferralViews views) {
        this.deciding = deciding;
        this.recognising = recognising;
        this.views = views;
    }

    @POST
    @Path("no-further-action")
    @Operation(
            summary = "Decide that nothing is done",
            description =
                    "422 names all that is missing at once: the reason, a decider who is a team manager, how the referrer was told.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response noFurtherAction(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndReferral said) {
        return answer(deciding.end(id, ReferralStep.NO_FURTHER_ACTION, read, said));
    }

    @POST
    @Path("advice")
    @Operation(
            summary = "Decide to give advice",
            description =
                    "422 names all that is missing at once: the reason, a decider who is a team manager, how the referrer was told.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response advice(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid EndReferral said) {
        return answer(deciding.end(id, ReferralStep.ADVICE, read, said));
    }

    @POST
    @Path("assessment")
    @Operation(
            summary = "Decide to assess",
            description =
                    "An episode opens for each child who is known, or the one that is open is joined. The form may be completed afterwards.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response assessment(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DecideToAct said) {
        return answer(deciding.act(id, ReferralStep.ASSESSMENT, read, said));
    }

    @POST
    @Path("strategy-discussion")
    @Operation(
            summary = "Decide on a strategy discussion",
            description =
                    "An episode opens for each child who is known, or the one that is open is joined. The form may be completed afterwards.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response strategyDiscussion(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DecideToAct said) {
        return answer(deciding.act(id, ReferralStep.STRATEGY_DISCUSSION, read, said));
    }

    @POST
    @Path("immediate-protection")
    @Operation(
            summary = "Decide on immediate protection",
            description =
                    "An episode opens for each child who is known, or the one that is open is joined. The form may be completed afterwards.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response immediateProtection(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid DecideToAct said) {
        return answer(deciding.act(id, ReferralStep.IMMEDIATE_PROTECTION, read, said));
    }

    @POST
    @Path("referrer-told")
    @Operation(
            summary = "Record that the referrer was told",
            description = "The clock of the decision stops on the day of the decision or of this, whichever is later.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response referrerTold(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid TellReferrer said) {
        return answer(deciding.tell(id, read, said));
    }

    @POST
    @Path("match")
    @Operation(
            summary = "Say which known children the referred ones are",
            description = "Where the decision was to act, their episodes open.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response match(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid MatchChildren said) {
        return answer(recognising.match(id, read, said));
    }

    @POST
    @Path("particulars")
    @Operation(
            summary = "Complete the form",
            description = "What is sent is what is known now; the versions before it stay on record.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response particulars(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid CompleteForm said) {
        return answer(recognising.complete(id, read, said));
    }

    @POST
    @Path("challenge")
    @Operation(
            summary = "Record that the referrer challenges the decision",
            description =
                    "Within twelve months. It is to be decided again, by a new clock; the decision before stays visible.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response challenge(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ChallengeDecision said) {
        return answer(deciding.challenge(id, read, said, false));
    }

    @POST
    @Path("closure")
    @Operation(
            summary = "Close the referral",
            description = "Once the referrer is told and it is known who every child is.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response close(
            @PathParam("id") ReferralId id, @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read) {
        return answer(deciding.close(id, read));
    }

    private Response answer(Referral referral) {
        return Response.ok(views.whole(referral))
                .tag(Long.toString(referral.version()))
                .build();
    }
}
