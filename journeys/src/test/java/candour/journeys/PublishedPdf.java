package candour.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real published inspection reports: those kept in the repository, and better ones that may lie beside it. */
enum PublishedPdf {
    /** Five strands of grades and many paragraphs; the one the demo's story is about. */
    SINGLE_INSPECTION("birmingham_25-november-2016.pdf", "lancashire_17-august-2018.pdf"),
    SHORT("portsmouth_18-august-2026.pdf", "portsmouth_18-august-2026.pdf");

    private static final Path BESIDE = Path.of("..", "..", "shared", "real", "inspection-reports");
    private static final Path KEPT = Path.of("..", "report-reader", "src", "test", "resources", "reports");

    private final String preferred;
    private final String kept;

    PublishedPdf(String preferred, String kept) {
        this.preferred = preferred;
        this.kept = kept;
    }

    Path file() {
        Path better = BESIDE.resolve(preferred);
        if (Files.exists(better)) {
            return better.normalize();
        }
        if (!preferred.equals(kept)) {
            System.getLogger("journeys").log(Level.WARNING, "NOT THERE: {0}; going on with {1}", better, kept);
        }
        return KEPT.resolve(kept);
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
