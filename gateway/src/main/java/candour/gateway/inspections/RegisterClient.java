package candour.gateway.inspections;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What forms let people choose from: authorities, frameworks with their scales, permitted causes. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface RegisterClient {

    @GET
    @Path("authorities")
    Listed<Authority> authorities(@QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("frameworks")
    Listed<Framework> frameworks();

    @GET
    @Path("representation-categories")
    Listed<RepresentationWords.Category> categories();

    @GET
    @Path("change-causes")
    Listed<ChangeCause> causes();
}
