package candour.gateway.forward;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.gateway.EchoServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EchoServices.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodiesTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource("/api/cases/")
    URI cases;

    @Test
    void a_body_at_the_limit_is_streamed_through() {
        given().contentType("application/json")
                .body(new byte[MEBIBYTE])
                .when()
                .post("/api/cases/enquiries")
                .then()
                .statusCode(200)
                .body("length", is(MEBIBYTE));
    }

    @Test
    void a_body_over_the_limit_is_refused_before_it_is_read() {
        given().contentType("application/json")
                .body(new byte[MEBIBYTE + 1])
                .when()
                .post("/api/cases/enquiries")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", is("/problems/too-large"));
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_refused_when_it_grows_too_long() throws Exception {
        var answer = chunked("enquiries", 3 * MEBIBYTE);

        assertThat(answer).startsWith("413").contains("/problems/too-large");
    }

    @Test
    void a_document_may_be_larger() throws Exception {
        var answer = chunked("documents", 10 * MEBIBYTE);

        assertThat(answer).startsWith("200").contains("\"length\":" + 10 * MEBIBYTE);
    }

    @Test
    void a_document_has_a_limit_too() {
        given().contentType("application/pdf")
                .body(new byte[25 * MEBIBYTE + 1])
                .when()
                .post("/api/cases/documents")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    private String chunked(String path, int length) throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
            var request = HttpRequest.newBuilder(cases.resolve(path)).POST(body).build();
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }
}
