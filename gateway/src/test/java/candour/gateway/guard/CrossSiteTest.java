package candour.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import candour.gateway.EchoServices;
import candour.gateway.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EchoServices.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrossSiteTest {

    private Visitor officer;

    @BeforeEach
    void sign_in() {
        officer = Visitor.signedInAs("olga", "officer");
    }

    @Test
    void a_change_by_cookie_without_our_header_is_refused() {
        officer.request()
                .when()
                .post("/api/cases/enquiries")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("/problems/cross-site"));
    }

    @Test
    void a_change_by_cookie_with_our_header_is_forwarded() {
        officer.request()
                .header("X-Requested-With", "fetch")
                .when()
                .post("/api/cases/enquiries")
                .then()
                .statusCode(200);
    }

    @Test
    void a_change_from_another_origin_is_refused() {
        officer.request()
                .header("X-Requested-With", "fetch")
                .header("Origin", "https://evil.example")
                .when()
                .post("/api/cases/enquiries")
                .then()
                .statusCode(403);
    }

    @Test
    void a_change_a_browser_calls_cross_site_is_refused() {
        officer.request()
                .header("X-Requested-With", "fetch")
                .header("Sec-Fetch-Site", "cross-site")
                .when()
                .post("/api/cases/enquiries")
                .then()
                .statusCode(403);
    }

    @Test
    void a_program_with_a_token_needs_no_header() {
        given().auth()
                .oauth2(Visitor.bearer("partner", "partner"))
                .when()
                .post("/api/cases/referrals")
                .then()
                .statusCode(200);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        officer.request()
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .when()
                .post("/sign-out")
                .then()
                .statusCode(403)
                .contentType("text/html");
    }

    @Test
    void a_form_with_another_session_s_token_is_refused() {
        var theirs = Visitor.signedInAs("mallory", "officer").formToken("/account");

        officer.request()
                .formParam("csrf", theirs)
                .when()
                .post("/sign-out")
                .then()
                .statusCode(403);
    }

    @Test
    void a_form_from_another_site_is_refused_even_with_its_token() {
        var token = officer.formToken("/account");

        officer.request()
                .header("Origin", "https://evil.example")
                .formParam("csrf", token)
                .when()
                .post("/sign-out")
                .then()
                .statusCode(403);
    }

    @Test
    void a_form_with_its_token_is_taken() {
        var token = officer.formToken("/account");

        officer.request()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("csrf", token)
                .when()
                .post("/sign-out")
                .then()
                .statusCode(303);
    }

    @Test
    void a_multipart_form_with_its_token_is_taken() {
        var token = officer.formToken("/account");

        officer.request()
                .multiPart("csrf", token)
                .when()
                .post("/sign-out")
                .then()
                .statusCode(303);
    }

    @Test
    void a_token_in_the_address_is_not_enough() {
        var token = officer.formToken("/account");

        officer.request()
                .queryParam("csrf", token)
                .when()
                .post("/sign-out")
                .then()
                .statusCode(403);
    }
}
