package candour.gateway.archive;

import candour.gateway.inspections.Listed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.File;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Batches of published reports; the inspectorate's. */
@RegisterRestClient(configKey = "inspections")
@Path("/import-batches")
public interface ImportBatchesClient {

    @GET
    Listed<ImportBatch> list(@QueryParam("after") String after, @QueryParam("limit") int limit);

    @POST
    ImportBatch begin(@HeaderParam("Idempotency-Key") String key, ImportBatch.Begin asked);

    @GET
    @Path("{id}")
    ImportBatch get(@PathParam("id") String id);

    @POST
    @Path("{id}/files")
    @Consumes("application/pdf")
    ImportBatch.FileLine send(@PathParam("id") String id, @QueryParam("fileName") String fileName, File report);
}
