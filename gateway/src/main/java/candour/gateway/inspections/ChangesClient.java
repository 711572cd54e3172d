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
import org.jboss.resteasy.reactive.RestResponse;

/** What differs from the issued draft, the causes given for it, and who else asked for something. */
@RegisterRestClient(configKey = "inspections")
@Path("/inspections/{id}")
public interface ChangesClient {

    /** A difference's cause; representation, complaint, evidence and direction may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GiveCause(
            String part,
            String cause,
            String representation,
            String complaint,
            String evidence,
            String reason,
            String direction) {}

    /** A second person's words. */
    record Confirm(String reason) {}

    /** A contact from outside; the person may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecordContact(
            List<String> parts,
            String kind,
            String from,
            String person,
            String channel,
            String what,
            String direction,
            LocalDate receivedOn) {}

    /** What they were told. */
    record AnswerContact(String answer, LocalDate answeredOn) {}

    @GET
    @Path("differences")
    Difference.All differences(@PathParam("id") String inspection);

    @GET
    @Path("changes/{change}")
    RestResponse<Change> change(@PathParam("id") String inspection, @PathParam("change") String change);

    @POST
    @Path("changes")
    Change cover(@PathParam("id") String inspection, @HeaderParam("Idempotency-Key") String key, GiveCause given);

    @POST
    @Path("changes/{change}/confirmation")
    Change confirm(
            @PathParam("id") String inspection,
            @PathParam("change") String change,
            @HeaderParam("If-Match") String version,
            Confirm words);

    @GET
    @Path("external-contacts")
    Listed<ExternalContact> contacts(@PathParam("id") String inspection);

    @POST
    @Path("external-contacts")
    ExternalContact contact(
            @PathParam("id") String inspection, @HeaderParam("Idempotency-Key") String key, RecordContact said);

    @POST
    @Path("external-contacts/{contact}/answer")
    ExternalContact answer(
            @PathParam("id") String inspection,
            @PathParam("contact") String contact,
            @HeaderParam("Idempotency-Key") String key,
            AnswerContact said);
}
