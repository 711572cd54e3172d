package candour.gateway.forward;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import candour.gateway.EchoServices;
import candour.gateway.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EchoServices.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForwardingTest {

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void a_path_loses_its_mount_and_keeps_its_query() {
        given().when()
                .get("/api/cases/report-imports?limit=5&state=OPEN")
                .then()
                .statusCode(200)
                .body("uri", is("/report-imports?limit=5&state=OPEN"));
    }

    @Test
    void an_anonymous_call_is_forwarded_without_a_token() {
        given().when().get("/api/cases/reports").then().statusCode(200).body("headers.authorization", nullValue());
    }

    @Test
    void a_program_s_own_token_is_passed_on() {
        var token = Visitor.bearer("partner", "partner");

        given().auth()
                .oauth2(token)
                .when()
                .get("/api/cases/feed")
                .then()
                .statusCode(200)
                .body("headers.authorization", is("Bearer " + token));
    }

    @Test
    void the_token_of_a_browser_s_session_is_passed_on_and_its_cookies_are_not() {
        var officer = Visitor.signedInAs("olga", "officer");

        officer.request()
                .when()
                .get("/api/cases/enquiries")
                .then()
                .statusCode(200)
                .body("headers.authorization", matchesPattern("Bearer ey.+"))
                .body("headers.cookie", nullValue());
    }

    @Test
    void a_bad_token_is_refused_here() {
        given().auth()
                .oauth2("not.a.token")
                .when()
                .get("/api/cases/enquiries")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-signed-in"));
    }

    @Test
    void headers_that_could_widen_a_caller_s_scope_do_not_pass() {
        given().header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-User-Id", "director")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Something-New", "1")
                .header("Authorization", "Basic eDp5")
                .when()
                .get("/api/cases/enquiries")
                .then()
                .body(
                        "headers.keySet()",
                        not(org.hamcrest.Matchers.hasItem(matchesPattern("x-(f|u|s).*|forwarded|authorization"))));
    }

    @Test
    void headers_of_the_conventions_pass() {
        given().header("If-Match", "\"3\"")
                .header("If-None-Match", "\"2\"")
                .header("Idempotency-Key", "0198c0de-0000-7000-8000-000000000001")
                .header("X-Correlation-Id", "abcdefgh-1234")
                .when()
                .get("/api/cases/enquiries/1")
                .then()
                .body("headers.if-match", is("'3'"))
                .body("headers.if-none-match", is("'2'"))
                .body("headers.idempotency-key", is("0198c0de-0000-7000-8000-000000000001"))
                .body("headers.x-correlation-id", is("abcdefgh-1234"))
                .header("X-Correlation-Id", "abcdefgh-1234");
    }

    @Test
    void a_malformed_correlation_id_is_replaced() {
        given().header("X-Correlation-Id", "x'; drop table")
                .when()
                .get("/api/cases/enquiries")
                .then()
                .body("headers.x-correlation-id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void an_answer_s_addresses_get_the_mount_back_and_its_inner_headers_stay_inside() {
        given().when()
                .get("/api/cases/made")
                .then()
                .statusCode(201)
                .header("Location", "/api/cases/enquiries/1")
                .header("Link", "</api/cases/enquiries?after=x>; rel=\"next\"")
                .header("ETag", "\"3\"")
                .header("Content-Disposition", containsString("a.csv"))
                .header("Set-Cookie", nullValue())
                .header("X-Internal-Host", nullValue());
    }

    @Test
    void a_service_s_problem_comes_through_as_it_is() {
        given().when()
                .get("/api/cases/stale")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("current.reason", is("theirs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/../reviews/x",
                "/api/cases/%2e%2e/reviews/x",
                "/api/cases/a%2fb",
                "/api/cases/a%5cb",
                "/api/cases//evil.example",
                "/api/cases/a;b=c",
                "/api/cases/%252e%252e/x"
            })
    void a_path_that_can_be_read_in_two_ways_is_refused(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(gateway.toString().replaceAll("/$", "") + path))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("/problems/malformed");
        }
    }

    @Test
    void a_service_that_is_not_mounted_is_not_found() {
        given().when().get("/api/secrets/x").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_method_no_operation_has_is_refused() {
        given().when().request("TRACE", "/api/cases/x").then().statusCode(405);
    }
}
