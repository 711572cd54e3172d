package candour.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The public half of a key, as C2SP signed-note writes it: {@code name+keyid+base64(0x01 || 32 bytes)}. */
public final class VerifyKey {
    private static final byte ED25519 = 1;
    private static final byte[] NEWLINE_ED25519 = {'\n', ED25519};
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] raw;
    private final PublicKey key;

    VerifyKey(String name, byte[] raw) {
        if (name.isEmpty() || name.codePoints().anyMatch(VerifyKey::isForbidden))
            throw new IllegalArgumentException("a key's name holds no space, plus or control character: " + name);
        this.name = name;
        this.raw = raw.clone();
        this.key = publicKey(raw);
    }

    /** @throws IllegalArgumentException unless it is a well-formed Ed25519 verifier key whose id fits */
    public static VerifyKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length != 3) throw new IllegalArgumentException("a verifier key is written name+id+base64");
        var typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != 33 || typed[0] != ED25519)
            throw new IllegalArgumentException("not an Ed25519 verifier key");
        var key = new VerifyKey(parts[0], Arrays.copyOfRange(typed, 1, 33));
        if (!key.toString().equals(text.strip())) throw new IllegalArgumentException("the id does not fit the key");
        return key;
    }

    /** Also the origin of the checkpoints it signs. */
    public String name() {
        return name;
    }

    byte[] id() {
        return Arrays.copyOf(
                Hash.sha256(name.getBytes(UTF_8), NEWLINE_ED25519, raw).bytes(), 4);
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(text);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException malformedSignature) {
            return false;
        }
    }

    @Override
    public String toString() {
        var typed = new byte[33];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, 32);
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyKey that && name.equals(that.name) && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    private static boolean isForbidden(int point) {
        return point == '+' || Character.isWhitespace(point) || Character.isSpaceChar(point) || point < ' ';
    }

    private static PublicKey publicKey(byte[] raw) {
        var encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + 32);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, 32);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException notAPoint) {
            throw new IllegalArgumentException("not an Ed25519 public key", notAPoint);
        }
    }
}
