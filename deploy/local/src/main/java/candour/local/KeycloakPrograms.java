package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Keycloak's own programs, unpacked once from the archive the build brought and prepared for PostgreSQL. */
final class KeycloakPrograms {
    private static final int SECONDS_TO_PREPARE = 300;
    private static final int HEAP = 512;
    private static final List<String> JVM = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=GB",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    private static final List<String> PREPARE =
            List.of("build", "--db=postgres", "--health-enabled=true", "--features-disabled=kerberos");

    private final Path archive;
    private final String mark;
    private final Path log;

    KeycloakPrograms(Path archive, String mark, Path log) {
        this.archive = archive;
        this.mark = mark;
        this.log = log;
    }

    static boolean areThere() {
        return Files.isDirectory(folder());
    }

    private static Path folder() {
        return Software.folder().resolve("keycloak-" + Versions.KEYCLOAK.number());
    }

    /** Gives an installation a folder of its own, whose programs are the shared ones. */
    void into(Path home) {
        Path programs = Folders.filledOnce(folder(), this::fill);
        try {
            for (String own : List.of("conf", "providers", "themes")) {
                Files.createDirectories(home.resolve(own));
            }
            Path link = home.resolve("lib");
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, programs.resolve("lib"));
        } catch (IOException e) {
            throw CannotStart.at(home, e);
        }
    }

    static List<String> command(Path home, String mark, List<String> arguments) {
        return Jvm.command(
                HEAP,
                JVM,
                List.of(mark),
                List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf")),
                List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()),
                List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint"),
                arguments);
    }

    private void fill(Path folder) throws IOException {
        unpack(folder);
        Program.start("Preparing Keycloak", command(folder, mark, PREPARE), Map.of(), log)
                .await(SECONDS_TO_PREPARE);
    }

    private void unpack(Path folder) throws IOException {
        if (Files.notExists(archive)) {
            throw new CannotStart("Keycloak's archive is missing: run ./candour up, or ./mvnw package.");
        }
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                unpack(zip, entry, folder);
            }
        } catch (ZipException e) {
            Files.delete(archive);
            throw new CannotStart(
                    "Keycloak's archive was incomplete, as after an interrupted download, and has been removed: run the same again.",
                    e);
        }
    }

    /** The archive's single top folder becomes ours. */
    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path inside = Path.of(entry.getName());
        if (entry.isDirectory() || inside.getNameCount() < 2) {
            return;
        }
        Path path = folder.resolve(inside.subpath(1, inside.getNameCount())).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("Keycloak's archive names a file outside its folder: " + entry.getName());
        }
        Files.createDirectories(path.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, path);
        }
    }
}
