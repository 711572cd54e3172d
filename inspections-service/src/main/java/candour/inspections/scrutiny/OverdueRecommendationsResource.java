package candour.inspections.scrutiny;

import candour.inspections.authority.Authorities;
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

/** What the executive of one authority owes scrutiny, over HTTP. */
@Path("/authorities/{onsCode}/overdue-recommendations")
@Tag(name = "scrutiny")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class OverdueRecommendationsResource {

    private final ScrutinyViews views;
    private final Authorities authorities;

    OverdueRecommendationsResource(ScrutinyViews views, Authorities authorities) {
        this.views = views;
        this.authorities = authorities;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "What the executive owes scrutiny and whose date is over, by executive office",
            description = "Answers that did not come and promises not kept, reckoned today. Open to everybody.")
    public RecommendationView.Overdue overdue(@PathParam("onsCode") String onsCode) {
        return views.overdue(authorities.get(onsCode).onsCode());
    }
}
