package candour.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where unpacked programs are kept: shared by every installation of one user, since they never change. */
final class Software {
    private Software() {}

    static Path folder() {
        String chosen = System.getenv("CANDOUR_SOFTWARE");
        return chosen != null ? Path.of(chosen) : homeOrTemporary().resolve("software");
    }

    private static Path homeOrTemporary() {
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isWritable(home)
                ? home.resolve(".candour")
                : Path.of(System.getProperty("java.io.tmpdir"), "candour-" + System.getProperty("user.name"));
    }
}
