package candour.inspections.opendata;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** National figures over HTTP, for everybody. */
@Path("/national-figures")
@Tag(name = "open data")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Transactional
class NationalResource {

    private final NationalFigures figures;

    NationalResource(NationalFigures figures) {
        this.figures = figures;
    }

    @GET
    @Operation(
            summary = "How often each grade was given",
            description =
                    "Of one area under one framework, by region and by year of publication, with the working days to"
                            + " publication. Without a framework: the newest there are figures of; without an area: its overall"
                            + " judgement, or its first. Rehearsals, made-up authorities and withdrawn reports are not counted.")
    public NationalView figures(
            @QueryParam("framework") @Parameter(description = "Code of a framework") String framework,
            @QueryParam("area") @Parameter(description = "Code of one of its areas") String area) {
        return figures.of(framework, area);
    }
}
