package candour.gateway.cases;

import candour.gateway.inspections.Listed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Children's cases as the pages read them: who needs attention first, and one child whole. */
@RegisterRestClient(configKey = "cases")
@Path("/")
public interface CasesClient {

    /** @param team null for every team of the authority */
    @GET
    @Path("dashboard")
    Dashboard dashboard(
            @QueryParam("team") String team,
            @QueryParam("tier") String tier,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("children/{id}/whole")
    WholeChild whole(@PathParam("id") String id);

    @GET
    @Path("children/{id}/chronology")
    Listed<Event> chronology(
            @PathParam("id") String id, @QueryParam("after") String after, @QueryParam("limit") int limit);
}
