package candour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once_and_kept() {
        String first = new Secrets(folder.resolve("s")).password("gateway-client");

        assertThat(new Secrets(folder.resolve("s")).password("gateway-client"))
                .isEqualTo(first)
                .hasSize(32);
        assertThat(new Secrets(folder.resolve("s")).password("partner-client")).isNotEqualTo(first);
    }

    @Test
    void only_its_owner_reads_a_secret() throws IOException {
        var secrets = new Secrets(folder.resolve("s"));
        secrets.password("gateway-client");
        secrets.signingKey("ledger-cases");

        assertThat(mode(folder.resolve("s"))).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("s/gateway-client"))).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("s/ledger-cases.pem"))).isEqualTo("rw-------");
    }

    @Test
    void a_signing_key_is_an_Ed25519_key_in_PEM() throws Exception {
        String pem = Files.readString(new Secrets(folder.resolve("s")).signingKey("ledger-cases"));
        byte[] key = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));

        var read = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(key));

        assertThat(read.getAlgorithm()).isEqualTo("EdDSA");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
