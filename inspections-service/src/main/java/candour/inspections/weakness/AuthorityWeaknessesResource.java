package candour.inspections.weakness;

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

/** The weaknesses found in one authority. */
@Path("/authorities/{onsCode}/weaknesses")
@Tag(name = "improvement")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Transactional
class AuthorityWeaknessesResource {

    private final Weaknesses weaknesses;
    private final CurrentActor current;

    AuthorityWeaknessesResource(Weaknesses weaknesses, CurrentActor current) {
        this.weaknesses = weaknesses;
        this.current = current;
    }

    @GET
    @Operation(summary = "The weaknesses found in an authority, oldest first")
    public WeaknessView.All list(@PathParam("onsCode") String authority) {
        return new WeaknessView.All(weaknesses.of(authority).stream()
                .map(one -> WeaknessView.of(one, current.get()))
                .toList());
    }
}
