package candour.inspections.representation;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKeys;
import candour.conventions.SentDocument;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.report.Reports;
import candour.ledger.Uuid7;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence beside a representation over HTTP. */
@Path("/representations/{id}/evidence")
@Tag(name = "representations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class EvidenceResource {

    private final Representations representations;
    private final RepresentationAccess access;
    private final RepresentationViews views;
    private final EvidenceFiles files;
    private final Reports reports;
    private final RequestKeys keys;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    EvidenceResource(
            Representations representations,
            RepresentationAccess access,
            RepresentationViews views,
            EvidenceFiles files,
            Reports reports,
            RequestKeys keys,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.representations = representations;
        this.access = access;
        this.views = views;
        this.files = files;
        this.reports = reports;
        this.keys = keys;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    @POST
    @Consumes({
        "application/pdf",
        "image/png",
        "image/jpeg",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "text/csv",
        "text/plain"
    })
    @RolesAllowed({"director", "officer"})
    @Operation(
            summary = "Put a document beside a representation that is still being written",
            description =
                    "The body is the document, at most 25 MiB; its first bytes must bear out its Content-Type (422).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RepresentationView.class)))
    public Response add(
            @PathParam("id") RepresentationId id,
            @QueryParam("title") String title,
            @HeaderParam("X-File-Name") String fileName,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            byte[] content) {
        var one = representations.get(id);
        var inspection = access.require(one);
        access.requireOwner(inspection);
        var requestKey = keys.of(key, content);
        keep(one, SentDocument.checked(title, fileName, contentType, content, requestKey));
        return Response.created(URI.create("/representations/" + id))
                .entity(views.of(inspection, reports.issued(reports.get(inspection.id())), one))
                .tag(Long.toString(one.version()))
                .build();
    }

    private void keep(Representation one, SentDocument sent) {
        var before = files.madeBy(sent.key().key());
        if (before.isPresent()) {
            sent.key().mustEqual(before.get().requestKey());
            return;
        }
        if (one.state() != RepresentationState.DRAFT) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED, "Evidence is added before a representation is submitted.");
        }
        var evidence = Evidence.of(ids.next(), one, sent, Person.of(current.get()), time.now());
        files.persistAndFlush(evidence);
        recorder.record(
                HandleRepresentation.subject(one),
                "representation.evidence",
                Map.of("title", evidence.title(), "sha256", evidence.sha256(), "size", evidence.size()),
                null);
    }

    @GET
    @Path("{evidence}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator"})
    @Operation(summary = "The document itself", description = "To its authority and the inspectorate; else 404.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were sent",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    public Response get(@PathParam("id") RepresentationId id, @PathParam("evidence") String evidence) {
        var one = representations.get(id);
        access.requireEvidence(one);
        var file = files.get(id, uuid(evidence));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }
}
