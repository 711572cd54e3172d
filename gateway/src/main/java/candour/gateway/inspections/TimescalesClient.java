package candour.gateway.inspections;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The tables of timescales and their amendment. */
@RegisterRestClient(configKey = "inspections")
@Path("/timescales")
public interface TimescalesClient {

    /** Another term from a day on. */
    record Amend(String timescale, LocalDate validFrom, String term, String source, boolean verified, String reason) {}

    @GET
    Listed<TimescaleRow> list();

    @POST
    @Path("amendments")
    Listed<TimescaleRow> amend(@HeaderParam("Idempotency-Key") String key, Amend said);
}
