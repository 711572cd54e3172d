package candour.gateway.improvement;

import candour.gateway.inspections.Authority;
import candour.gateway.inspections.Listed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What was promised in one authority, and what it changed. */
@RegisterRestClient(configKey = "inspections")
@Path("/authorities/{ons}")
public interface ImprovementClient {

    @GET
    Authority authority(@PathParam("ons") String onsCode);

    @GET
    @Path("improvement")
    Improvement improvement(@PathParam("ons") String onsCode);

    @GET
    @Path("measures")
    Listed<Measure> measures(@PathParam("ons") String onsCode);

    @GET
    @Path("capacity")
    Capacity capacity(@PathParam("ons") String onsCode, @QueryParam("period") String period);

    @GET
    @Path("review-load")
    ReviewLoad reviewLoad(
            @PathParam("ons") String onsCode, @QueryParam("to") String to, @QueryParam("months") int months);
}
