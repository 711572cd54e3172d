package candour.inspections.importbatch;

import candour.conventions.Problem;
import candour.inspections.reportimport.FileName;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The files of a batch over HTTP; without a transaction around it, since reading takes its time. */
@Path("/import-batches/{id}/files")
@Tag(name = "import batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "lead-inspector", "operator"})
@RunOnVirtualThread
class BatchFileResource {

    private static final String PDF = "application/pdf";

    private final ImportBatches batches;
    private final TakeInFile taking;

    BatchFileResource(ImportBatches batches, TakeInFile taking) {
        this.batches = batches;
        this.taking = taking;
    }

    @POST
    @Consumes(PDF)
    @Operation(
            summary = "Send one file of a batch",
            description =
                    "The PDF as the raw body, at most 25 MiB. The answer says what became of it, also where it could not be"
                            + " read. Needs no Idempotency-Key: the same content is never taken in twice, and the same file sent"
                            + " again to the same batch answers as the first time, so a batch broken off is sent again.")
    @RequestBody(
            required = true,
            description = "The report",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "What became of the file is on record",
            content = @Content(schema = @Schema(implementation = BatchFileView.class)))
    @APIResponse(
            responseCode = "200",
            description = "This batch had the file before; the first result",
            content = @Content(schema = @Schema(implementation = BatchFileView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such batch",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<BatchFileView> send(
            @PathParam("id") UUID id,
            @QueryParam("fileName") @Parameter(description = "The name of the file") String fileName,
            byte[] report) {
        var outcome = taking.takeIn(batches.get(id), FileName.of(fileName), report);
        return ResponseBuilder.<BatchFileView>create(outcome.repeated() ? Status.OK : Status.CREATED)
                .entity(BatchFileView.of(outcome.file()))
                .build();
    }
}
