package candour.inspections.importbatch;

import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
import candour.conventions.Page;
import candour.conventions.PageRequest;
import candour.conventions.RequestKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Batches of published reports over HTTP. */
@Path("/import-batches")
@Tag(name = "import batches", description = "Many published reports at once, taken into the archive")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "lead-inspector", "operator"})
@RunOnVirtualThread
@Transactional
class ImportBatchResource {

    private final ImportBatches batches;
    private final BeginImportBatch beginning;
    private final RequestKeys keys;

    ImportBatchResource(ImportBatches batches, BeginImportBatch beginning, RequestKeys keys) {
        this.batches = batches;
        this.beginning = beginning;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "The batches, newest first")
    public Page<ImportBatchView> list(@BeanParam @Valid PageRequest asked) {
        return Page.of(
                batches.page(asked),
                asked.limit,
                batch -> ImportBatchView.of(batch, batches.counts(batch), List.of()),
                batch -> Cursor.of(batch.id()));
    }

    @POST
    @Operation(
            summary = "Begin a batch of published reports",
            description = "Then send its files one by one. Everybody will be able to read what is taken in.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportBatchView.class)))
    public Response begin(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid BeginBatch asked) {
        var batch = beginning.begin(asked, keys.of(key, asked));
        return answer(Response.created(URI.create("/import-batches/" + batch.id())), batch);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "How far a batch has got",
            description = "Counts, and the newest 500 files that a person should look at, with the reasons.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportBatchView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), batches.get(id));
    }

    @GET
    @Path("{id}/files")
    @Operation(summary = "The files of a batch, in the order they came")
    public Page<BatchFileView> files(@PathParam("id") UUID id, @BeanParam @Valid PageRequest asked) {
        return Page.of(
                batches.files(batches.get(id), asked),
                asked.limit,
                BatchFileView::of,
                file -> Cursor.of(file.position()));
    }

    private Response answer(Response.ResponseBuilder builder, ImportBatch batch) {
        var counts = batches.counts(batch);
        return builder.entity(ImportBatchView.of(batch, counts, batches.toLookAt(batch)))
                .tag(Long.toString(counts.all()))
                .build();
    }
}
