package candour.gateway.inspections;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Who at the authority may read the draft. */
@RegisterRestClient(configKey = "inspections")
@Path("/inspections/{id}/recipients")
public interface RecipientsClient {

    /** An officer by what they sign in with, and how they are called. */
    record Name(String account, String name) {}

    /** Why one is taken off the list; may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Remove(String reason) {}

    @GET
    Recipient.All list(@PathParam("id") String inspection);

    @GET
    @Path("{recipient}")
    RestResponse<Recipient> get(@PathParam("id") String inspection, @PathParam("recipient") String recipient);

    @POST
    Recipient name(@PathParam("id") String inspection, @HeaderParam("Idempotency-Key") String key, Name named);

    @POST
    @Path("{recipient}/removal")
    Recipient remove(
            @PathParam("id") String inspection,
            @PathParam("recipient") String recipient,
            @HeaderParam("If-Match") String version,
            Remove why);
}
