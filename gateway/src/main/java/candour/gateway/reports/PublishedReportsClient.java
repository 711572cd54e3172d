package candour.gateway.reports;

import candour.gateway.inspections.InspectionLine;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.Report;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What everybody may have of a published report; before publication each of these is 404. */
@RegisterRestClient(configKey = "inspections")
@Path("/inspections")
public interface PublishedReportsClient {

    /**
     * Inspections, newest first.
     *
     * @param authority ONS code, or null for all
     */
    @GET
    Listed<InspectionLine> list(
            @QueryParam("published") boolean published,
            @QueryParam("authority") String authority,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("{id}/publications")
    Publications publications(@PathParam("id") String inspection);

    /** One published text, an earlier one among them; 410 once the report was withdrawn. */
    @GET
    @Path("{id}/publications/{revision}")
    Report publication(@PathParam("id") String inspection, @PathParam("revision") int revision);

    @GET
    @Path("{id}/change-register")
    ChangeRegister register(@PathParam("id") String inspection);

    @GET
    @Path("{id}/verification")
    Verification verification(@PathParam("id") String inspection);
}
