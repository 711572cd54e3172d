package candour.inspections.office;

import candour.conventions.IfMatch;
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

/** Offices and their holders over HTTP. */
@Path("/offices/{id}")
@Tag(name = "offices", description = "Who held which office when; the role at the time decides")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class OfficeResource {

    private final Offices offices;
    private final KeepOffices keeping;

    OfficeResource(Offices offices, KeepOffices keeping) {
        this.offices = offices;
        this.keeping = keeping;
    }

    @GET
    @PermitAll
    @Operation(summary = "One office and its holder")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoleAssignmentView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), offices.get(id));
    }

    @POST
    @Path("end")
    @RolesAllowed({"director", "officer"})
    @Operation(summary = "Say when it ended", description = "Why is not asked. That it was held stays on record.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoleAssignmentView.class)))
    public Response end(
            @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) IfMatch version, @NotNull @Valid EndRole end) {
        var office = offices.get(id);
        IfMatch.require(version, office.version(), () -> RoleAssignmentView.of(office));
        keeping.end(office, end);
        return answer(Response.ok(), office);
    }

    private Response answer(Response.ResponseBuilder builder, RoleAssignment office) {
        offices.flush();
        return builder.entity(RoleAssignmentView.of(office))
                .tag(Long.toString(office.version()))
                .build();
    }
}
