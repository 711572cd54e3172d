package candour.gateway.oversight;

import candour.gateway.inspections.Authority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The authority that a page is about. */
@RegisterRestClient(configKey = "inspections")
@Path("/authorities")
public interface AuthoritiesClient {

    @GET
    @Path("{ons}")
    Authority get(@PathParam("ons") String onsCode);
}
