package candour.inspections.reportimport;

import static candour.inspections.reportimport.ReportImportDriver.A_WEB_PAGE;
import static candour.inspections.reportimport.ReportImportDriver.DIRECTOR;
import static candour.inspections.reportimport.ReportImportDriver.INSPECTOR;
import static candour.inspections.reportimport.ReportImportDriver.announce;
import static candour.inspections.reportimport.ReportImportDriver.read;
import static candour.inspections.reportimport.ReportImportDriver.send;
import static candour.inspections.reportimport.ReportImportDriver.southwark;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import candour.conventions.trial.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Suite.class,
        initArgs = @ResourceArg(name = "service", value = "inspections"),
        restrictToAnnotatedClass = false)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportImportRefusalsTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    ReportImports imports;

    @Test
    void the_same_key_with_another_file_is_refused() {
        var key = UUID.randomUUID();
        send(INSPECTOR, key, southwark());

        send(INSPECTOR, key, A_WEB_PAGE)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", is("/problems/key-reused"));
    }

    @Test
    void a_web_page_under_the_name_of_a_pdf_is_refused_and_nothing_is_kept() {
        long before = imports.count();

        send(INSPECTOR, UUID.randomUUID(), A_WEB_PAGE)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", is("/problems/rule-broken"));

        assertThat(imports.count()).isEqualTo(before);
    }

    @Test
    void an_empty_file_is_refused() {
        send(INSPECTOR, UUID.randomUUID(), new byte[0]).then().statusCode(422).contentType(PROBLEM);
    }

    @Test
    void a_creation_without_a_key_is_refused() {
        given().auth()
                .oauth2(Tokens.of(INSPECTOR))
                .contentType("application/pdf")
                .body(A_WEB_PAGE)
                .when()
                .post("/report-imports")
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed"));
    }

    @Test
    void what_is_not_sent_as_a_pdf_is_refused() {
        given().auth()
                .oauth2(Tokens.of(INSPECTOR))
                .contentType("text/html")
                .body("<html></html>")
                .when()
                .post("/report-imports")
                .then()
                .statusCode(415);
    }

    @Test
    void a_file_beyond_25_mib_is_refused() throws IOException {
        var answer = announce(INSPECTOR, 25L * 1024 * 1024 + 1);

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void a_director_may_not_take_in_a_report() {
        send(DIRECTOR, UUID.randomUUID(), A_WEB_PAGE)
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", is("/problems/not-yours"));
    }

    @Test
    void nobody_takes_in_a_report_without_signing_in() {
        given().contentType("application/pdf")
                .body(A_WEB_PAGE)
                .when()
                .post("/report-imports")
                .then()
                .statusCode(401);
    }

    @Test
    void an_import_that_is_not_there_is_not_found() {
        read(INSPECTOR, "0199a000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
    }
}
