package candour.gateway.inspections;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What waits for the caller, most urgent first, as inspections-service derives it. */
@RegisterRestClient(configKey = "inspections")
@Path("/tasks")
public interface TasksClient {

    @GET
    Listed<Task> list(
            @QueryParam("everybodys") boolean everybodys,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);
}
