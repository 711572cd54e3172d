package candour.cases.referral;

import candour.conventions.IdempotencyKey;
import candour.conventions.Problem;
import candour.conventions.ProblemException;
import candour.conventions.RequestKeys;
import candour.conventions.SentDocument;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of a referral over HTTP. */
@Path("/referrals/{id}/documents")
@Tag(name = "referrals")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
class ReferralDocumentResource {

    private final ReferralAccess access;
    private final ReferralDocuments documents;
    private final ReferralViews views;
    private final RequestKeys keys;

    ReferralDocumentResource(
            ReferralAccess access, ReferralDocuments documents, ReferralViews views, RequestKeys keys) {
        this.access = access;
        this.documents = documents;
        this.views = views;
        this.keys = keys;
    }

    @POST
    @Consumes({
        "application/pdf",
        "image/png",
        "image/jpeg",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "text/plain"
    })
    @RolesAllowed({"social-worker", "duty-worker", "team-manager"})
    @Operation(
            summary = "Add a document that came with the referral",
            description =
                    "The body is the document, less than 25 MiB; its first bytes must bear out its Content-Type (422).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response add(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @QueryParam("title") @Parameter(required = true, description = "What the document is; no names")
                    String title,
            @HeaderParam("X-File-Name") String fileName,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            byte[] content) {
        var referral = access.change(id);
        documents.add(referral, SentDocument.checked(title, fileName, contentType, content, keys.of(key, content)));
        return Response.created(URI.create("/referrals/" + id))
                .entity(views.whole(referral))
                .tag(Long.toString(referral.version()))
                .build();
    }

    @GET
    @Path("{document}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The document itself")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were sent",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    public Response get(@PathParam("id") ReferralId id, @PathParam("document") String document) {
        var file = documents.read(access.read(id), uuid(document));
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
