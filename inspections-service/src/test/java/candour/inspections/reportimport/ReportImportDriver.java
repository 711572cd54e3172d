package candour.inspections.reportimport;

import static io.restassured.RestAssured.given;

import candour.conventions.trial.Person;
import candour.conventions.trial.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Sends files as an inspector does. */
final class ReportImportDriver {

    static final Person INSPECTOR = Person.of("ines", "Ines Marlow", "inspector");
    static final Person LEAD = Person.of("leo", "Leo Hartwell", "lead-inspector");
    static final Person DIRECTOR = Person.of("dora", "Dora Quill", "director").at("E06999001");

    /** What four files of the real corpus are: a page that says the report moved, under the name of a PDF. */
    static final byte[] A_WEB_PAGE =
            "<!DOCTYPE html><html><body>Not here</body></html>".getBytes(StandardCharsets.UTF_8);

    private ReportImportDriver() {}

    /** A published report of fieldwork in September 2022, from the reader's own tests. */
    static byte[] southwark() {
        try (var files = Files.walk(Path.of("../report-reader/src/test/resources"))) {
            var report = files.filter(file -> file.endsWith("southwark_11-november-2022.pdf"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllBytes(report);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Response send(Person person, UUID key, byte[] file) {
        return given().auth()
                .oauth2(Tokens.of(person))
                .header("Idempotency-Key", key)
                .header("X-File-Name", "southwark.pdf")
                .contentType("application/pdf")
                .body(file)
                .when()
                .post("/report-imports");
    }

    /** The first line of the answer to a file of that size, announced and not yet sent: the server need not take it to refuse it. */
    static String announce(Person person, long size) throws IOException {
        var head = "POST /report-imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.of(person)
                + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nContent-Type: application/pdf\r\nContent-Length: "
                + size + "\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            return new BufferedReader(answer).readLine();
        }
    }

    static Response read(Person person, String id) {
        return given().auth().oauth2(Tokens.of(person)).when().get("/report-imports/{id}", id);
    }
}
