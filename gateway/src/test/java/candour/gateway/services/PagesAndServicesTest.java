package candour.gateway.services;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import candour.gateway.EchoServices;
import candour.gateway.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EchoServices.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesAndServicesTest {

    private final Visitor nobody = Visitor.anonymous();

    @Test
    void a_page_asks_in_the_name_of_the_person_looking_at_it() {
        Visitor.signedInAs("olga", "officer")
                .request()
                .header("X-Correlation-Id", "abcdefgh-1234")
                .when()
                .get("/sample/cases/plan")
                .then()
                .statusCode(200)
                .body(containsString("\"authorization\":\"Bearer ey"))
                .body(containsString("\"x-correlation-id\":\"abcdefgh-1234\""));
    }

    @Test
    void a_page_nobody_signed_in_to_asks_in_nobody_s_name() {
        nobody.request()
                .when()
                .get("/sample/cases/plan")
                .then()
                .statusCode(200)
                .body(not(containsString("authorization")));
    }

    @Test
    void a_record_comes_with_the_version_that_was_read() {
        nobody.request().when().get("/sample/cases/made").then().body(startsWith("\"3\" "));
    }

    @Test
    void a_service_that_wants_to_know_who_it_is_leads_to_signing_in() {
        nobody.request()
                .accept("text/html")
                .when()
                .get("/sample/cases/needs-sign-in")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?to=%2Fsample%2Fcases%2Fneeds-sign-in"));
    }

    @Test
    void a_service_s_refusal_is_a_page_with_its_status() {
        nobody.request()
                .accept("text/html")
                .when()
                .get("/sample/cases/stale")
                .then()
                .statusCode(412)
                .contentType("text/html")
                .body(containsString("Somebody else has changed this"));
    }

    @Test
    void a_page_whose_service_is_away_says_since_when() {
        nobody.request()
                .accept("text/html")
                .when()
                .get("/sample/reviews")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body(containsString("It was unavailable at "));
    }

    @Test
    void a_part_of_a_page_whose_service_is_away_is_a_marked_gap() {
        nobody.request()
                .when()
                .get("/sample/gap")
                .then()
                .statusCode(200)
                .body(matchesPattern("unavailable at \\d\\d:\\d\\d"));
    }

    @Test
    void what_was_done_is_said_once_and_escaped() {
        var officer = Visitor.signedInAs("olga", "officer");
        var token = officer.formToken("/account");
        officer.keep(officer.request().formParam("csrf", token).post("/sample").detailedCookies());

        var first = officer.request().accept("text/html").get("/developers");
        officer.keep(first.detailedCookies());
        var second = officer.request().accept("text/html").get("/developers");

        first.then().body(containsString("It was &lt;done&gt;"));
        second.then().body(not(containsString("It was")));
    }

    @Test
    void a_message_somebody_else_wrote_is_not_shown() {
        given().cookie("candour_said", "eWNhbGwgMDgwMA.forged")
                .accept("text/html")
                .when()
                .get("/developers")
                .then()
                .statusCode(200)
                .body(not(containsString("call 0800")));
    }
}
