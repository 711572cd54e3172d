package candour.inspections.authority;

import candour.conventions.Page;
import candour.conventions.PageRequest;
import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/authorities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "authorities", description = "The local authorities that are inspected")
class AuthorityResource {

    private final Authorities authorities;

    AuthorityResource(Authorities authorities) {
        this.authorities = authorities;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List the authorities",
            description = "A page of authorities by name, abolished ones too. Open to everybody.")
    @APIResponse(responseCode = "200", description = "The page, with `next` if there is another")
    @APIResponse(
            responseCode = "400",
            description = "The cursor is not one of this list",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The limit is out of range",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<AuthorityView> list(@Valid @BeanParam PageRequest asked) {
        return authorities.page(asked);
    }

    @GET
    @Path("/{onsCode}")
    @PermitAll
    @Operation(summary = "Read an authority", description = "The authority of that ONS code. Open to everybody.")
    @APIResponse(
            responseCode = "200",
            description = "The authority, with its ETag",
            content = @Content(schema = @Schema(implementation = AuthorityView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no authority of that code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<AuthorityView> read(
            @PathParam("onsCode") @Parameter(description = "ONS code", example = "E06999001") String onsCode) {
        var authority = authorities.get(onsCode);
        return ResponseBuilder.ok(AuthorityView.of(authority))
                .tag(Long.toString(authority.version()))
                .build();
    }
}
