package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** The passwords and keys of one installation: made when first asked for, one file each that only its owner can read, then kept. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;

    private final Path folder;

    Secrets(Path folder) {
        this.folder = Folders.madePrivate(folder);
    }

    /** 32 characters of A–Z, a–z, 0–9, - and _. */
    String password(String name) {
        return read(passwordFile(name));
    }

    Path passwordFile(String name) {
        return file(name, Secrets::random);
    }

    /** Short enough to be typed, for accounts that hold nothing real. */
    String demoPassword() {
        return read(file(
                "demo-accounts",
                () -> "northbridge-" + random().replaceAll("[^a-z2-9]", "").substring(0, 6)));
    }

    /** An Ed25519 private key, PKCS#8 in PEM. */
    Path signingKey(String name) {
        return file(name + ".pem", Secrets::ed25519);
    }

    private Path file(String name, Supplier<String> content) {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            write(file, content.get());
        }
        return file;
    }

    private void write(Path file, String content) {
        try {
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path unfinished = Files.createTempFile(folder, "." + file.getFileName(), ".unfinished", onlyOwner);
            Files.writeString(unfinished, content + "\n");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw CannotStart.at(file, e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw CannotStart.at(file, e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String ed25519() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                    + "\n-----END PRIVATE KEY-----";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK since 15 has Ed25519", e);
        }
    }
}
