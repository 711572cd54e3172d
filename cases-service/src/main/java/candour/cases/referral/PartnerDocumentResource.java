package candour.cases.referral;

import candour.conventions.ActingUser;
import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.RequestKeys;
import candour.conventions.SentDocument;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents that a partner agency adds to its own referral over HTTP. */
@Path("/partner/referrals/{id}/documents")
@Tag(name = "partner")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed("partner")
class PartnerDocumentResource {

    private final ReferralAccess access;
    private final ReferralDocuments documents;
    private final ReferralViews views;
    private final RequestKeys keys;
    private final CurrentActor current;

    PartnerDocumentResource(
            ReferralAccess access,
            ReferralDocuments documents,
            ReferralViews views,
            RequestKeys keys,
            CurrentActor current) {
        this.access = access;
        this.documents = documents;
        this.views = views;
        this.keys = keys;
        this.current = current;
    }

    @POST
    @Consumes({
        "application/pdf",
        "image/png",
        "image/jpeg",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "text/plain"
    })
    @Operation(
            summary = "Add a document to your referral",
            description =
                    "The body is the document, less than 25 MiB; its first bytes must bear out its Content-Type (422).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PartnerReferralView.class)))
    public Response add(
            @PathParam("id") ReferralId id,
            @Parameter(required = true) @HeaderParam(ActingUser.HEADER) ActingUser user,
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @QueryParam("title") @Parameter(required = true, description = "What the document is; no names")
                    String title,
            @HeaderParam("X-File-Name") String fileName,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            byte[] content) {
        current.actFor(user);
        var referral = access.change(id);
        documents.add(referral, SentDocument.checked(title, fileName, contentType, content, keys.of(key, content)));
        return Response.created(URI.create("/partner/referrals/" + id))
                .entity(views.forPartner(referral))
                .tag(Long.toString(referral.version()))
                .build();
    }
}
