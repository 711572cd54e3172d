package candour.inspections.reportimport;

import candour.conventions.IdempotencyKey;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/report-imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"inspector", "lead-inspector"})
@Tag(name = "report imports", description = "Published reports taken in as PDF and read")
class ReportImportResource {

    private static final String PDF = "application/pdf";

    /** An import never changes. */
    private static final String ONLY_VERSION = "0";

    private final RequestKeys keys;
    private final TakeInReport taking;
    private final ReportImports imports;

    ReportImportResource(RequestKeys keys, TakeInReport taking, ReportImports imports) {
        this.keys = keys;
        this.taking = taking;
        this.imports = imports;
    }

    @POST
    @Consumes(PDF)
    @Operation(
            summary = "Take in a published report",
            description =
                    "Takes the PDF as the raw body, at most 25 MiB, and reads it: framework, authority, dates, judgements,"
                            + " what must improve, and every paragraph. What cannot be read is given with the reason, never guessed."
                            + " The file is kept as it was sent. The same file may be taken in again with another key.")
    @RequestBody(
            required = true,
            description = "The report",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Read and kept; with its Location and ETag",
            content = @Content(schema = @Schema(implementation = ReportImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "This key had made it before; the first result",
            content = @Content(schema = @Schema(implementation = ReportImportView.class)))
    @APIResponse(
            responseCode = "400",
            description = "There is no Idempotency-Key, or it is no UUID",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "413", description = "The file is larger than 25 MiB")
    @APIResponse(
            responseCode = "415",
            description = "It is not sent as application/pdf",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "It is no PDF or cannot be read (nothing is kept), or the key belongs to another request",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ReportImportView> make(
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @HeaderParam(FileName.HEADER) @Parameter(description = "The name of the file") String fileName,
            byte[] report) {
        var outcome = taking.takeIn(new SentReport(FileName.of(fileName), report, keys.of(key, report)));
        var made = outcome.made();
        return ResponseBuilder.<ReportImportView>create(outcome.repeated() ? Status.OK : Status.CREATED)
                .location(URI.create("/report-imports/" + made.id()))
                .tag(ONLY_VERSION)
                .entity(ReportImportView.of(made))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an import", description = "The import of that id, as it was read when it was made.")
    @APIResponse(
            responseCode = "200",
            description = "The import, with its ETag",
            content = @Content(schema = @Schema(implementation = ReportImportView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no import of that id",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ReportImportView> read(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(ReportImportView.of(imports.get(id)))
                .tag(ONLY_VERSION)
                .build();
    }
}
