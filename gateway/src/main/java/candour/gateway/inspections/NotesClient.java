package candour.gateway.inspections;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Evidence notes, from their first keystroke to the findings they bear on. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface NotesClient {

    /** Where a piece of evidence comes from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(String kind, String source, Instant gatheredAt) {}

    /** A numbered batch of typing: the whole text. */
    record Batch(String session, long sequence, String text, List<String> basedOn) {}

    /** The acknowledgement of a batch. */
    record Saved(String session, long sequence, Instant savedAt, boolean late, int others) {}

    /** The batch to keep. */
    record Keep(String draft) {}

    /** What the note does to a finding. */
    record Bear(String part, String bearing) {}

    @GET
    @Path("inspections/{id}/notes")
    Listed<NoteLine> list(
            @PathParam("id") String inspection, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @POST
    @Path("inspections/{id}/notes")
    Note begin(@PathParam("id") String inspection, @HeaderParam("Idempotency-Key") String key, Facts facts);

    @GET
    @Path("inspections/{id}/evidence")
    EvidenceBalance evidence(@PathParam("id") String inspection);

    @GET
    @Path("notes/{note}")
    RestResponse<Note> get(@PathParam("note") String id);

    @POST
    @Path("notes/{note}/drafts")
    Saved save(@PathParam("note") String id, Batch batch);

    @POST
    @Path("notes/{note}/versions")
    Note keep(@PathParam("note") String id, @HeaderParam("If-Match") String version, Keep words);

    @POST
    @Path("notes/{note}/links")
    Note link(@PathParam("note") String id, @HeaderParam("If-Match") String version, Bear said);
}
