package candour.gateway.inspections;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.File;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Published reports, sent in as PDF and read. */
@RegisterRestClient(configKey = "inspections")
@Path("/report-imports")
public interface ReportImportsClient {

    @POST
    @Consumes("application/pdf")
    ReportImport make(
            @HeaderParam("Idempotency-Key") String key, @HeaderParam("X-File-Name") String fileName, File report);

    @GET
    @Path("{id}")
    ReportImport get(@PathParam("id") String id);
}
