package candour.gateway.inspections;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody's deadlines for their own calendar. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface CalendarClient {

    /**
     * The caller's feed.
     *
     * @param secret in the answer that made it, else null
     */
    record Feed(boolean inUse, Instant madeAt, String secret) {}

    @GET
    @Path("calendar-feed")
    RestResponse<Feed> feed();

    @POST
    @Path("calendar-feed")
    Feed make(@HeaderParam("Idempotency-Key") String key);

    @DELETE
    @Path("calendar-feed")
    void end(@HeaderParam("If-Match") String version);

    /** Says that the caller is here, so that their feed follows their roles. */
    @PUT
    @Path("calendar-feed/owner")
    void seen();

    /** The feed of that secret as iCalendar. */
    @GET
    @Path("calendar")
    @Produces("text/calendar")
    String read(@HeaderParam("Calendar-Secret") String secret);
}
