package candour.inspections.framework;

import candour.conventions.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "frameworks", description = "What inspectors judge, and on which scale, since 2009")
class FrameworkResource {

    @GET
    @PermitAll
    @Operation(
            summary = "List the frameworks of inspection",
            description =
                    "All of them, oldest first, with their areas and their grades. Open to everybody; takes nothing.")
    @APIResponse(responseCode = "200", description = "The frameworks, in one page")
    public Page<FrameworkView> list() {
        return new Page<>(
                Arrays.stream(Framework.values()).map(FrameworkView::of).toList(), null);
    }
}
