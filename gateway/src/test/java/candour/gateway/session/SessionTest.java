package candour.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.gateway.EchoServices;
import candour.gateway.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(EchoServices.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionTest {

    @Test
    void nobody_is_signed_in_to_begin_with() {
        given().when()
                .get("/session/me")
                .then()
                .statusCode(200)
                .body("signedIn", is(false))
                .body("name", nullValue());
    }

    @Test
    void one_who_signed_in_is_known() {
        Visitor.signedInAs("olga", "officer,adviser")
                .request()
                .when()
                .get("/session/me")
                .then()
                .statusCode(200)
                .body("signedIn", is(true))
                .body("name", is("Olga"))
                .body("roles", hasItems("officer", "adviser"));
    }

    @Test
    void signing_in_asks_the_issuer_with_pkce() {
        given().redirects()
                .follow(false)
                .when()
                .get("/sign-in?to=/account")
                .then()
                .statusCode(302)
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("redirect_uri="));
    }

    @Test
    void signing_in_leads_back_to_the_page_asked_for() {
        Visitor.signedInAs("olga", "officer")
                .request()
                .when()
                .get("/sign-in?to=/inspections/7?tab=2")
                .then()
                .statusCode(303)
                .header("Location", containsString("/inspections/7?tab=2"));
    }

    @Test
    void one_who_signs_in_for_no_page_in_particular_begins_at_their_desk() {
        Visitor.signedInAs("olga", "officer")
                .request()
                .when()
                .get("/sign-in?to=/")
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk"));
    }

    @ParameterizedTest
    @CsvSource({
        "/account, /account",
        "/a?b=c%20d, /a?b=c%20d",
        "//evil.example, /",
        "/\\evil.example, /",
        "https://evil.example, /",
        "javascript:alert(1), /",
        "/sign-in?to=/x, /",
        ", /"
    })
    void only_pages_of_our_own_are_gone_back_to(String asked, String gone) {
        assertThat(LocalPath.of(asked).value()).isEqualTo(gone);
    }

    @Test
    void a_sign_in_that_does_not_finish_is_a_page_that_says_so() {
        given().accept("text/html")
                .cookie("q_auth_y", "another")
                .when()
                .get("/session/callback?code=x&state=y")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", is("/problems/sign-in-unfinished"));
    }

    @Test
    void signing_out_ends_the_session_here_in_the_browser_and_at_the_issuer() {
        var officer = Visitor.signedInAs("olga", "officer");
        var token = officer.formToken("/account");

        var answer = officer.request().formParam("csrf", token).when().post("/sign-out");

        answer.then()
                .statusCode(303)
                .header("Location", containsString("/logout?id_token_hint="))
                .header("Clear-Site-Data", containsString("cookies"));
        officer.keep(answer.detailedCookies());
        officer.request().get("/session/me").then().body("signedIn", is(false));
    }

    @Test
    void a_cookie_copied_before_signing_out_is_worth_nothing_afterwards() {
        var officer = Visitor.signedInAs("olga", "officer");
        var token = officer.formToken("/account");

        officer.request().formParam("csrf", token).when().post("/sign-out");

        officer.request().get("/account").then().statusCode(303);
        officer.request().get("/account").then().statusCode(303);
    }

    @Test
    void a_broken_session_cookie_makes_a_public_page_anonymous_and_is_forgotten() {
        given().cookie("q_session", "broken")
                .accept("text/html")
                .when()
                .get("/")
                .then()
                .statusCode(200)
                .cookie("q_session", "");
    }

    @Test
    void a_broken_session_cookie_is_a_401_for_a_script() {
        given().cookie("q_session", "broken")
                .when()
                .get("/api/cases/enquiries")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }
}
