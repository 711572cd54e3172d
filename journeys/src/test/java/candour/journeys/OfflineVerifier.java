package candour.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The verifier that needs no network and no suite, run as anybody would run it. */
final class OfflineVerifier {
    private static final Path JAR = Path.of("..", "libraries", "ledger", "target", "candour-verifier.jar");

    private OfflineVerifier() {}

    /** @param exit 0 when everything holds */
    record Verdict(int exit, String words) {}

    static Verdict verify(Path pack) {
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            JAR.toString(),
                            "verify",
                            pack.toString())
                    .redirectErrorStream(true)
                    .start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Verdict(process.waitFor(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the verifier ran", e);
        }
    }
}
