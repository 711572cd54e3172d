package candour.inspections.workingparty;

import candour.conventions.IdempotencyKey;
import candour.conventions.RequestKeys;
import candour.inspections.authority.Authorities;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working parties of one authority over HTTP. */
@Path("/authorities/{onsCode}/working-parties")
@Tag(name = "working parties")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class WorkingPartiesResource {

    private final WorkingParties parties;
    private final HandleWorkingParty handling;
    private final WorkingPartyViews views;
    private final Authorities authorities;
    private final RequestKeys keys;

    WorkingPartiesResource(
            WorkingParties parties,
            HandleWorkingParty handling,
            WorkingPartyViews views,
            Authorities authorities,
            RequestKeys keys) {
        this.parties = parties;
        this.handling = handling;
        this.views = views;
        this.authorities = authorities;
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The working parties of an authority, oldest first",
            description = "What was announced is open to everybody; papers once the cabinet has the report.")
    public WorkingPartyView.All list(@PathParam("onsCode") String onsCode) {
        return new WorkingPartyView.All(parties.of(authorities.get(onsCode).onsCode()).stream()
                .map(views::of)
                .toList());
    }

    @POST
    @RolesAllowed({"executive-member", "director", "officer"})
    @Operation(summary = "Put an announced working party on record")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkingPartyView.class)))
    public Response announce(
            @PathParam("onsCode") String onsCode,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid Announce said) {
        var authority = authorities.get(onsCode).onsCode();
        var one = handling.announce(authority, said, keys.of(key, new Repeatable(authority, said)));
        return Response.created(URI.create("/working-parties/" + one.id()))
                .entity(views.of(one))
                .tag(Long.toString(one.version()))
                .build();
    }

    /** What makes one request the same as another. */
    record Repeatable(String authority, Announce said) {}
}
