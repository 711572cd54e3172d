package candour.gateway.oversight;

import candour.gateway.inspections.Listed;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Working parties and the ledger of promises. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface WorkingPartiesClient {

    /** A working party as it was announced; the due date may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Announce(
            String name, String purpose, String announcedBy, String announcedOn, String reportsTo, String due) {}

    /** Its terms of reference and members. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Constitute(LocalDate on, String termsOfReference, List<Seat> members) {}

    /** A member, by office. */
    record Seat(String name, String office, String expertise) {}

    /** The day of a step, or null for today. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TakeStep(LocalDate on) {}

    /** Something it brings forth. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bring(String title, String text, LocalDate keyDecisionNoticeOn, List<String> addresses) {}

    @GET
    @Path("authorities/{ons}/working-parties")
    Listed<WorkingParty> list(@PathParam("ons") String authority);

    @POST
    @Path("authorities/{ons}/working-parties")
    WorkingParty announce(
            @PathParam("ons") String authority, @HeaderParam("Idempotency-Key") String key, Announce said);

    @GET
    @Path("working-parties/{id}")
    RestResponse<WorkingParty> get(@PathParam("id") String id);

    @POST
    @Path("working-parties/{id}/constitution")
    WorkingParty constitute(@PathParam("id") String id, @HeaderParam("If-Match") String version, Constitute said);

    @POST
    @Path("working-parties/{id}/outputs")
    WorkingParty bring(@PathParam("id") String id, @HeaderParam("If-Match") String version, Bring said);

    @POST
    @Path("working-parties/{id}/{noun}")
    WorkingParty step(
            @PathParam("id") String id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String version,
            TakeStep facts);

    @GET
    @Path("authorities/{ons}/promises")
    Listed<Promise> promises(@PathParam("ons") String authority);
}
