package candour.inspections.reviewload;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What reviews-service says to everybody about how busy a board was. */
@RegisterRestClient(configKey = "reviews")
@Path("/review-load")
interface ReviewsClient {

    /** A count with its definition. */
    record Load(String authority, LocalDate from, LocalDate to, long undertaken, String definition) {}

    @GET
    Load load(
            @QueryParam("authority") String authority,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to);
}
