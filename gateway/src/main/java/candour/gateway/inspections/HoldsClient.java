package candour.gateway.inspections;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The holds on publication. */
@RegisterRestClient(configKey = "inspections")
@Path("/inspections/{id}/holds")
public interface HoldsClient {

    /** A hold to be placed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceHold(String reason, LocalDate from, LocalDate expectedTo, String publicText) {}

    /** Why it ends. */
    record LiftHold(String reason) {}

    @GET
    Listed<Hold> list(@PathParam("id") String inspection);

    @GET
    @Path("{hold}")
    RestResponse<Hold> get(@PathParam("id") String inspection, @PathParam("hold") String hold);

    @POST
    Hold place(@PathParam("id") String inspection, @HeaderParam("Idempotency-Key") String key, PlaceHold given);

    @POST
    @Path("{hold}/lifting")
    Hold lift(
            @PathParam("id") String inspection,
            @PathParam("hold") String hold,
            @HeaderParam("If-Match") String version,
            LiftHold given);
}
