package candour.inspections.measure;

import candour.conventions.CurrentActor;
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

/** The measures of one authority. */
@Path("/authorities/{onsCode}/measures")
@Tag(name = "improvement")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Transactional
class AuthorityMeasuresResource {

    private final Measures measures;
    private final CurrentActor current;

    AuthorityMeasuresResource(Measures measures, CurrentActor current) {
        this.measures = measures;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "The measures of an authority with their values",
            description =
                    "Values that rest on 1 to 5 people are shown to the authority, the inspectorate and advisers only.")
    public MeasureView.All list(@PathParam("onsCode") String authority) {
        boolean all = SmallNumbers.areFor(current.get(), authority);
        return new MeasureView.All(measures.of(authority).stream()
                .map(one -> MeasureView.of(one, all))
                .toList());
    }
}
