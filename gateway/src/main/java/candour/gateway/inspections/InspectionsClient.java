package candour.gateway.inspections;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Inspections and their steps, as inspections-service offers them. */
@RegisterRestClient(configKey = "inspections")
@Path("/inspections")
public interface InspectionsClient {

    /** The facts of a step; each may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TakeStep(LocalDate on, String ground, String reason) {}

    /** Other days of fieldwork, and why. */
    record MoveFieldwork(LocalDate fieldworkFrom, LocalDate fieldworkTo, String reason) {}

    /**
     * Begins an inspection.
     *
     * @param parent the published inspection a visit hangs on, or null
     * @param jointWith the codes of the other inspectorates of a joint inspection, or null
     * @param reportImport the report to take in as the draft, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Plan(
            String authority,
            String framework,
            String kind,
            LocalDate fieldworkFrom,
            LocalDate fieldworkTo,
            String reportImport,
            boolean rehearsal,
            String parent,
            List<String> jointWith) {}

    @GET
    Listed<InspectionLine> list(
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("late") Boolean late,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    RestResponse<Inspection> get(@PathParam("id") String id);

    @POST
    Inspection begin(@HeaderParam("Idempotency-Key") String key, Plan plan);

    @PUT
    @Path("{id}/fieldwork")
    Inspection fieldwork(@PathParam("id") String id, @HeaderParam("If-Match") String version, MoveFieldwork days);

    /** @param noun the last segment of an open step's path */
    @POST
    @Path("{id}/{noun}")
    Inspection step(
            @PathParam("id") String id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String version,
            TakeStep facts);
}
