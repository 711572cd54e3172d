package candour.inspections.workingparty;

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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One working party, its steps and what it brings forth, over HTTP. */
@Path("/working-parties/{id}")
@Tag(
        name = "working parties",
        description = "What the cabinet set up, by when it reports, and what its outputs address")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class WorkingPartyResource {

    private final WorkingParties parties;
    private final HandleWorkingParty handling;
    private final WorkingPartyViews views;

    WorkingPartyResource(WorkingParties parties, HandleWorkingParty handling, WorkingPartyViews views) {
        this.parties = parties;
        this.handling = handling;
        this.views = views;
    }

    @GET
    @PermitAll
    @Operation(summary = "One working party")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkingPartyView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(parties.get(id));
    }

    @POST
    @Path("constitution")
    @RolesAllowed({"executive-member", "director", "officer"})
    @Operation(summary = "Constitute it: terms of reference and members by office")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkingPartyView.class)))
    public Response constitution(
            @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) IfMatch version, @NotNull @Valid Constitute said) {
        return change(id, version, one -> handling.constitute(one, said));
    }

    @POST
    @Path("outputs")
    @RolesAllowed({"executive-member", "director", "officer"})
    @Operation(
            summary = "Add what it brings forth",
            description =
                    "With the published findings it addresses; one that addresses none is flagged. Under the law from"
                            + " 10 September 2012 a key decision waits 28 clear days after its notice; before, no rule applies.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkingPartyView.class)))
    public Response output(
            @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) IfMatch version, @NotNull @Valid BringOutput said) {
        return change(id, version, one -> handling.bring(one, said));
    }

    @POST
    @Path("outputs/{output}/addresses")
    @RolesAllowed({"executive-member", "director", "officer"})
    @Operation(summary = "Say which published finding an output addresses")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkingPartyView.class)))
    public Response address(
            @PathParam("id") UUID id,
            @PathParam("output") UUID output,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid AddressFinding said) {
        return change(id, version, one -> handling.address(one, output, said));
    }

    @POST
    @Path("{step}")
    @RolesAllowed({"executive-member", "director", "officer"})
    @Operation(
            summary = "Record a step",
            description = "The step is one of openSteps. 409 out of order; 412 when it has changed since you read it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkingPartyView.class)))
    public Response step(
            @PathParam("id") UUID id,
            @PathParam("step") String noun,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid TakeStep facts) {
        var step = WorkingPartyStep.ofNoun(noun).orElseThrow(ProblemException::notFound);
        return change(id, version, one -> handling.take(one, step, facts));
    }

    private Response change(UUID id, IfMatch version, Consumer<WorkingParty> step) {
        var one = parties.get(id);
        IfMatch.require(version, one.version(), () -> views.of(one));
        step.accept(one);
        return answer(one);
    }

    private Response answer(WorkingParty one) {
        parties.flush();
        return Response.ok(views.of(one)).tag(Long.toString(one.version())).build();
    }
}
