package candour.inspections.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The table of routes, for anybody to read. */
@Path("/complaint-routes")
@Tag(name = "complaints")
@PermitAll
class RouteResource {

    @GET
    @Operation(summary = "The routes of a complaint through the years, with their sources")
    public Routes list() {
        return new Routes(
                Arrays.stream(ComplaintRoute.values()).map(RouteView::of).toList());
    }

    /** All routes. */
    @Schema(name = "ComplaintRoutes")
    record Routes(List<RouteView> items) {}

    /** One row of the table. */
    @Schema(name = "ComplaintRouteRow")
    record RouteView(
            ComplaintRoute route,
            LocalDate validFrom,
            LocalDate validTo,

            @Schema(description = "From when on it can be made")
            String opens,

            boolean holdsPublication,
            String nextStage,
            String source,
            boolean verified) {

        static RouteView of(ComplaintRoute route) {
            return new RouteView(
                    route,
                    route.regime().validFrom(),
                    route.regime().endedOn().orElse(null),
                    route.opens().words(),
                    route.holdsPublication(),
                    route.nextStage(),
                    route.authority().source(),
                    route.authority().verified());
        }
    }
}
