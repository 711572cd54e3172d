package candour.inspections.importbatch;

import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given: a batch of published reports, and files to send to it. */
public record Batch(String id, Person by) {

    private static final Path KEPT = Path.of("../report-reader/src/test/resources/reports");
    private static final Path BESIDE = Path.of("../../shared/real/inspection-reports");

    public static Batch begun(Person by) {
        String id = tryBegin(by, UUID.randomUUID(), true)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Batch(id, by);
    }

    static Response tryBegin(Person by, UUID key, boolean published) {
        return as(by).header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("about", "Four layouts", "published", published))
                .post("/import-batches");
    }

    public Response send(String name, byte[] file) {
        return as(by).queryParam("fileName", name)
                .contentType("application/pdf")
                .body(file)
                .post("/import-batches/{id}/files", id);
    }

    public Response read() {
        return as(by).get("/import-batches/{id}", id);
    }

    /** One of the reports kept with the reader's tests, by the beginning of its name. */
    public static byte[] kept(String name) {
        return pdfs(KEPT).stream()
                .filter(file -> file.getFileName().toString().startsWith(name))
                .map(Batch::bytes)
                .findFirst()
                .orElseThrow();
    }

    /** The same report in a file of another content: a comment after its end. */
    public static byte[] another(byte[] report) {
        var comment = ("\n%" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
        var file = Arrays.copyOf(report, report.length + comment.length);
        System.arraycopy(comment, 0, file, report.length, comment.length);
        return file;
    }

    /** The reports beside the checkout, or the four kept with the tests. */
    public static List<Path> corpus() {
        if (Files.isDirectory(BESIDE)) {
            return pdfs(BESIDE);
        }
        System.out.println("SKIPPED: no reports in " + BESIDE + ", only the four kept with the tests were taken in.");
        return pdfs(KEPT);
    }

    private static List<Path> pdfs(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
