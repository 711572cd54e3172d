package candour.gateway.children;

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
import org.jboss.resteasy.reactive.RestResponse;

/** The records of children, as cases-service offers them; one who need not know of a child is told 404. */
@RegisterRestClient(configKey = "cases")
@Path("/children")
public interface ChildrenClient {

    /**
     * A child to register, by one of the two dates.
     *
     * @param bornOn yyyy-mm-dd, yyyy-mm or yyyy: as much as is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RegisterChild(String givenName, String familyName, String bornOn, LocalDate expectedOn) {}

    /** Another name, or the right one. */
    record RecordName(String givenName, String familyName, String kind, LocalDate from) {}

    /** A birth, as much of its date as is known. */
    record RecordBirth(String bornOn) {}

    /** Why nobody is to see the record any more. */
    record SealRecord(String reason) {}

    @GET
    Listed<ChildLine> list(@QueryParam("after") String after, @QueryParam("limit") int limit);

    @POST
    Child register(@HeaderParam("Idempotency-Key") String key, RegisterChild said);

    @GET
    @Path("{id}")
    RestResponse<Child> get(@PathParam("id") String id);

    @POST
    @Path("{id}/names")
    Child name(@PathParam("id") String id, @HeaderParam("If-Match") String version, RecordName said);

    @POST
    @Path("{id}/birth")
    Child birth(@PathParam("id") String id, @HeaderParam("If-Match") String version, RecordBirth said);

    @POST
    @Path("{id}/sealing")
    void seal(@PathParam("id") String id, @HeaderParam("If-Match") String version, SealRecord said);
}
