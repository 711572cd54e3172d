package candour.inspections.office;

import candour.conventions.IdempotencyKey;
import candour.conventions.RequestKeys;
import candour.inspections.authority.Authorities;
import candour.inspections.dates.KnownDate;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The offices of one authority and their holders over HTTP. */
@Path("/authorities/{onsCode}/offices")
@Tag(name = "offices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class OfficesResource {

    private final Offices offices;
    private final Authorities authorities;
    private final RequestKeys keys;
    private final KeepOffices keeping;

    OfficesResource(Offices offices, Authorities authorities, RequestKeys keys, KeepOffices keeping) {
        this.offices = offices;
        this.authorities = authorities;
        this.keys = keys;
        this.keeping = keeping;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The offices of an authority and their holders, past ones too",
            description = "Open to everybody. With `on`, only those held on that day.")
    public RoleAssignmentView.All list(
            @PathParam("onsCode") String onsCode, @QueryParam("on") @Parameter(description = "yyyy-mm-dd") String on) {
        var authority = authorities.get(onsCode).onsCode();
        var held = on == null ? offices.of(authority) : offices.of(authority, day(on));
        return new RoleAssignmentView.All(
                held.stream().map(RoleAssignmentView::of).toList());
    }

    @POST
    @RolesAllowed({"director", "officer"})
    @Operation(summary = "Put on record who holds an office")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoleAssignmentView.class)))
    public Response assign(
            @PathParam("onsCode") String onsCode,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid AssignRole said) {
        var authority = authorities.get(onsCode).onsCode();
        var office = keeping.assign(authority, said, keys.of(key, new Repeatable(authority, said)));
        return answer(Response.created(URI.create("/offices/" + office.id())), office);
    }

    private static LocalDate day(String on) {
        return KnownDate.parse(on).earliest();
    }

    private Response answer(Response.ResponseBuilder builder, RoleAssignment office) {
        offices.flush();
        return builder.entity(RoleAssignmentView.of(office))
                .tag(Long.toString(office.version()))
                .build();
    }

    /** What makes one request the same as another. */
    record Repeatable(String authority, AssignRole said) {}
}
