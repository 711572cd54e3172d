package candour.inspections.timeline;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An authority's judgements over the years, for everybody. */
@Path("/authorities/{onsCode}/judgements")
@Tag(name = "archive")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Transactional
class TimelineResource {

    private final Authorities authorities;
    private final Timeline timeline;

    TimelineResource(Authorities authorities, Timeline timeline) {
        this.authorities = authorities;
        this.timeline = timeline;
    }

    @GET
    @Operation(
            summary = "What inspectors judged of an authority, oldest first",
            description =
                    "Each grade with its strand, framework and date, what the framework says it means, and how it stands to"
                            + " the inspection before; withdrawn reports are left out, rehearsals marked. No grade is averaged.")
    public TimelineView judgements(
            @PathParam("onsCode") @Parameter(description = "ONS code", example = "E06999001") String onsCode) {
        return timeline.of(authorities.get(onsCode));
    }
}
