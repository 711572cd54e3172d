package candour.gateway.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Marks a text as ours, so that nobody else can make or change it. */
@ApplicationScoped
public class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Seal(@ConfigProperty(name = "candour.forms.secret") String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @param purpose keeps a seal for one use from being good for another */
    public String of(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var sealed = mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    /** Takes the same time whether the first or the last character differs. */
    public boolean fits(String purpose, String text, String seal) {
        return seal != null
                && MessageDigest.isEqual(
                        of(purpose, text).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }
}
