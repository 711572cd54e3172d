package candour.gateway.inspections;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The statements of action about a report. */
@RegisterRestClient(configKey = "inspections")
@Path("/inspections/{id}/statement-of-action")
public interface StatementsOfActionClient {

    /** A statement; {@code receivedOn} is null for today. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SendStatement(LocalDate receivedOn, List<Item> items) {}

    /** One proposed action; {@code dueOn} may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(String action, String owner, LocalDate dueOn, List<String> improvements) {}

    @GET
    StatementsOfAction get(@PathParam("id") String inspection);

    @POST
    StatementsOfAction send(
            @PathParam("id") String inspection, @HeaderParam("Idempotency-Key") String key, SendStatement sent);
}
