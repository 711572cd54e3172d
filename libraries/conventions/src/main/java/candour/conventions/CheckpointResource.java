package candour.conventions;

import candour.ledger.Ledger;
import candour.ledger.proof.Keyring;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed head of this service's ledger, for anybody to keep and compare. */
@Path("/.well-known/candour")
@Tag(name = "ledger", description = "Proof that the record has not been rewritten")
@PermitAll
@RunOnVirtualThread
public class CheckpointResource {

    private final Ledger ledger;
    private final Keyring keys;

    CheckpointResource(Ledger ledger, Keyring keys) {
        this.ledger = ledger;
        this.keys = keys;
    }

    @GET
    @Path("checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "The newest checkpoint", description = "A C2SP signed note. 404 until the first entry is in.")
    public String checkpoint() {
        return ledger.newestCheckpoint().orElseThrow(ProblemException::notFound).note();
    }

    @GET
    @Path("keys")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "The keys that sign checkpoints", description = "C2SP verifier keys, one a line.")
    public String keys() {
        return keys.verifyKeys().stream().map(Object::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
