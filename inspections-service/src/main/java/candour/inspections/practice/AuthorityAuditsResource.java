package candour.inspections.practice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audits of practice in one authority. */
@Path("/authorities/{onsCode}/practice-audits")
@Tag(name = "improvement")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Transactional
class AuthorityAuditsResource {

    private final PracticeAudits audits;

    AuthorityAuditsResource(PracticeAudits audits) {
        this.audits = audits;
    }

    @GET
    @Operation(summary = "The audits of practice in an authority, oldest first")
    public PracticeAuditView.All list(@PathParam("onsCode") String authority) {
        return new PracticeAuditView.All(audits.seen(authority));
    }
}
