package candour.conventions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where a service's ledger finds its key, and how it is called in the world. */
@ConfigMapping(prefix = "candour.ledger")
public interface LedgerSettings {

    /** The Ed25519 private key, PKCS#8 PEM; a secret, mounted or made by the local suite. */
    Path keyFile();

    /** The origin line of the checkpoints: a name the deployment owns, for example {@code council.example/inspections}. */
    String origin();

    /** How often committed entries are put into the tree. */
    @WithDefault("1S")
    Duration every();

    /** How long a committed entry may wait before the service says that it is not ready. */
    @WithDefault("10S")
    Duration alarmAfter();
}
