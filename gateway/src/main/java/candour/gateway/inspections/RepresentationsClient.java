package candour.gateway.inspections;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.File;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What the authority says about the draft, from its first words to its decision. */
@RegisterRestClient(configKey = "inspections")
@Path("/")
public interface RepresentationsClient {

    /** The words of a representation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(
            String part,
            String quoted,
            String whatIsWrong,
            String proposedWording,
            String category,
            String onBehalfOf) {}

    /** A reason, which may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reason(String reason) {}

    /** Another category, and why. */
    record Recategorise(String category, String reason) {}

    /** The decision. */
    record Determine(String outcome, String reasons, String evidenceConsidered) {}

    @GET
    @Path("inspections/{id}/representations")
    Listed<RepresentationLine> list(
            @PathParam("id") String inspection, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @POST
    @Path("inspections/{id}/representations")
    Representation begin(@PathParam("id") String inspection, @HeaderParam("Idempotency-Key") String key, Words written);

    @GET
    @Path("representations/{rid}")
    RestResponse<Representation> get(@PathParam("rid") String id);

    @PUT
    @Path("representations/{rid}")
    RestResponse<Representation> write(
            @PathParam("rid") String id, @HeaderParam("If-Match") String version, Words written);

    /** @param mediaType what the file's name says it is; the service looks for itself */
    @POST
    @Path("representations/{rid}/evidence")
    Representation evidence(
            @PathParam("rid") String id,
            @QueryParam("title") String title,
            @HeaderParam("X-File-Name") String fileName,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @HeaderParam("Idempotency-Key") String key,
            File document);

    /** @param noun the last segment of an open step's path that asks for no more than a reason */
    @POST
    @Path("representations/{rid}/{noun}")
    Representation step(
            @PathParam("rid") String id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String version,
            Reason reason);

    @POST
    @Path("representations/{rid}/recategorisation")
    Representation recategorise(
            @PathParam("rid") String id, @HeaderParam("If-Match") String version, Recategorise other);

    @POST
    @Path("representations/{rid}/determination")
    Representation determine(@PathParam("rid") String id, @HeaderParam("If-Match") String version, Determine decision);
}
