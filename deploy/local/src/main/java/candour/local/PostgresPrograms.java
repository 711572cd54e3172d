package candour.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the jar the build brought. */
final class PostgresPrograms {
    private static final int OWNER_EXECUTES = 0100;

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    static PostgresPrograms unpacked() {
        Path folder = Software.folder().resolve("postgresql-" + Versions.POSTGRESQL.number());
        return new PostgresPrograms(Folders.filledOnce(folder, PostgresPrograms::unpack));
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream archive = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("The archive of PostgreSQL names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            boolean runs = (entry.getMode() & OWNER_EXECUTES) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream archive() {
        String name = "/postgres-%s-%s.txz".formatted(system(), processor());
        InputStream archive = PostgresPrograms.class.getResourceAsStream(name);
        if (archive == null) {
            throw new CannotStart(
                    "There is no embedded PostgreSQL for this machine (" + name + " is not in the build).");
        }
        return archive;
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}
