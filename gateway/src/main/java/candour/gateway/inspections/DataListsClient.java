package candour.gateway.inspections;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The data lists of an inspection. */
@RegisterRestClient(configKey = "inspections")
@Path("/inspections/{id}/data-lists")
public interface DataListsClient {

    /** That a list was sent. */
    record SendList(String list, LocalDate from, LocalDate to, Integer rowCount, String sha256, List<Fault> problems) {}

    /** A sort of fault, and in how many rows it is. */
    record Fault(String fault, int rows) {}

    @GET
    Listed<DataList> list(@PathParam("id") String inspection);

    @POST
    Listed<DataList> send(
            @PathParam("id") String inspection, @HeaderParam("Idempotency-Key") String key, SendList sent);
}
