package candour.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.gateway.EchoServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EchoServices.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/account",
                "/nothing-here",
                "/sign-in",
                "/session/me",
                "/session/callback?code=x&state=y",
                "/api/cases/enquiries",
                "/api/reviews/away",
                "/api/cases/a%2fb",
                "/openapi.json",
                "/assets/candour.css",
                "/assets/nothing.css"
            })
    void every_kind_of_answer_carries_them(String path) {
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .when()
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account", "/nothing-here", "/session/me", "/api/cases/enquiries", "/developers"})
    void nothing_with_data_is_kept_by_a_browser(String path) {
        given().redirects().follow(false).when().get(path).then().header("Cache-Control", is("no-store"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/candour.css?v=1",
                "/assets/fonts/light-94a07e06a1-v2.woff2",
                "/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css"
            })
    void files_are_kept(String path) {
        given().when()
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", allOf(containsString("public"), containsString("max-age")));
    }

    @Test
    void pages_hold_no_script_or_style_of_their_own() {
        given().accept("text/html")
                .when()
                .get("/")
                .then()
                .statusCode(200)
                .body(not(containsString("<style")))
                .body(not(containsString("style=\"")))
                .body(not(containsString("<script>")));
    }
}
