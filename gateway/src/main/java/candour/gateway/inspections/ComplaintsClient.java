package candour.gateway.inspections;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Formal complaints, as inspections-service offers them. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface ComplaintsClient {

    /** A complaint being made; the representation may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Make(String about, String remedy, List<String> parts, String representation) {}

    /** The facts of a step; each may be null. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record TakeStep(String reason, String follows, List<String> mayChange) {}

    @GET
    @Path("inspections/{id}/complaints")
    Listed<Complaint> list(@PathParam("id") String inspection);

    @POST
    @Path("inspections/{id}/complaints")
    Complaint make(@PathParam("id") String inspection, @HeaderParam("Idempotency-Key") String key, Make said);

    @GET
    @Path("complaints/{cid}")
    RestResponse<Complaint> get(@PathParam("cid") String id);

    /** @param noun the last segment of an open step's path */
    @POST
    @Path("complaints/{cid}/{noun}")
    Complaint step(
            @PathParam("cid") String id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String version,
            TakeStep facts);
}
