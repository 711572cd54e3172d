package candour.inspections.promise;

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

/** The ledger of promises over HTTP. */
@Path("/authorities/{onsCode}/promises")
@Tag(name = "promises", description = "Everything promised or owed, with its date, and whether it was kept")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class PromiseResource {

    private final PromiseLedger ledger;
    private final Authorities authorities;

    PromiseResource(PromiseLedger ledger, Authorities authorities) {
        this.ledger = ledger;
        this.authorities = authorities;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Everything promised about an authority's services, the earliest date first",
            description =
                    "Answers owed to scrutiny, accepted recommendations, working parties' reports and the duties after a"
                            + " published inspection. How each stands is reckoned today. Open to everybody.")
    public Promise.All list(@PathParam("onsCode") String onsCode) {
        return new Promise.All(ledger.of(authorities.get(onsCode).onsCode()));
    }
}
