package candour.gateway.records;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The records of cases-service by their addresses, as its contract describes them; who need not know is told 404. */
@RegisterRestClient(configKey = "cases")
@Path("/")
public interface RecordsClient {

    /** A record, or one page of a list. */
    @GET
    @Path("{path:.+}")
    RestResponse<JsonNode> get(@PathParam("path") @Encoded String path, @QueryParam("after") String after);

    /** Makes a record, or takes a step with one; the header that does not apply is null. */
    @POST
    @Path("{path:.+}")
    RestResponse<JsonNode> post(
            @PathParam("path") @Encoded String path,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String version,
            JsonNode said);
}
