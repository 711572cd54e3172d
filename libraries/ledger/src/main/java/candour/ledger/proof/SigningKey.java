package candour.ledger.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The secret half of a key; its name is the origin of the checkpoints it signs. */
public final class SigningKey {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey key;
    private final VerifyKey verifyKey;

    private SigningKey(PrivateKey key, VerifyKey verifyKey) {
        this.key = key;
        this.verifyKey = verifyKey;
        var probe = new byte[] {42};
        if (!verifyKey.verifies(probe, sign(probe))) throw new IllegalStateException("the two halves do not fit");
    }

    public static SigningKey generate(String name) {
        return new Ed25519Pair(new SecureRandom()).named(name);
    }

    /** @throws IllegalArgumentException unless the file is a PKCS#8 PEM of an Ed25519 private key */
    public static SigningKey read(Path file, String name) throws IOException {
        return ofPem(Files.readString(file), name);
    }

    public static SigningKey ofPem(String pem, String name) {
        var body = pem.strip();
        if (!body.startsWith(BEGIN) || !body.endsWith(END)) throw new IllegalArgumentException("not a PKCS#8 PEM file");
        var encoded = Base64.getMimeDecoder().decode(body.substring(BEGIN.length(), body.length() - END.length()));
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            var seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
            return new Ed25519Pair(new Replay(seed)).named(name);
        } catch (GeneralSecurityException notEd25519) {
            throw new IllegalArgumentException("not an Ed25519 private key", notEd25519);
        }
    }

    public String pem() {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return BEGIN + "\n" + body + "\n" + END + "\n";
    }

    public VerifyKey verifyKey() {
        return verifyKey;
    }

    byte[] sign(byte[] text) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(text);
            return ed25519.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Ed25519Pair(SecureRandom random) {
        SigningKey named(String name) {
            try {
                var generator = KeyPairGenerator.getInstance("Ed25519");
                generator.initialize(NamedParameterSpec.ED25519, random);
                var pair = generator.generateKeyPair();
                var encoded = pair.getPublic().getEncoded();
                var raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
                return new SigningKey(pair.getPrivate(), new VerifyKey(name, raw));
            } catch (GeneralSecurityException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }

    /** Java derives a public key only while generating, so a stored seed is generated again from itself. */
    private static final class Replay extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] seed;

        Replay(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) throw new IllegalStateException("an Ed25519 seed has 32 bytes");
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
