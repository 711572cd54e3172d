package candour.inspections.capacity;

import candour.inspections.authority.Authorities;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Capacity over HTTP: from the figures on record, indicators and gaps with their definitions. */
@Path("/authorities/{onsCode}/capacity")
@Tag(name = "capacity", description = "What is known of a workforce, what follows from it, and what is only claimed")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Transactional
class CapacityResource {

    private final WorkforceFigures figures;
    private final Authorities authorities;

    CapacityResource(WorkforceFigures figures, Authorities authorities) {
        this.figures = figures;
        this.authorities = authorities;
    }

    @GET
    @Operation(
            summary = "Capacity in one period",
            description =
                    "Three gaps, of people, cases and money, each with definition, range and inputs. A missing input makes a"
                            + " value unknown and is named; claims stand beside what can be computed.")
    public CapacityView capacity(
            @PathParam("onsCode") String onsCode,
            @QueryParam("period") @Parameter(description = "As recorded: 2010, 2010-09; left out for the latest")
                    String period) {
        var authority = authorities.get(onsCode).onsCode();
        var periods = figures.periods(authority);
        var asked = period == null ? periods.stream().findFirst().orElse(null) : period;
        List<WorkforceFigure> known = asked == null ? List.of() : figures.of(authority, asked);
        return new Capacity(known).view(authority, asked, periods);
    }
}
