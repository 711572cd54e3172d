package candour.gateway.reviews;

import candour.gateway.inspections.Listed;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Reviews of serious cases, as reviews-service offers them. */
@RegisterRestClient(configKey = "reviews")
@Path("/reviews")
public interface ReviewsClient {

    /** A review to open; the title may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpenReview(LocalDate incidentOn, String summary, String title) {}

    @GET
    Listed<ReviewLine> list(@QueryParam("after") String after, @QueryParam("limit") int limit);

    @POST
    Review open(@HeaderParam("Idempotency-Key") String key, OpenReview said);

    @GET
    @Path("{id}")
    Review get(@PathParam("id") String id);
}
