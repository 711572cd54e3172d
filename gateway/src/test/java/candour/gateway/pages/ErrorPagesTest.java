package candour.gateway.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

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
class ErrorPagesTest {

    @Test
    void a_person_reads_a_page() {
        given().accept("text/html")
                .when()
                .get("/nothing-here")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<h1 class=\"govuk-heading-l\">Page not found</h1>"));
    }

    @Test
    void a_program_reads_a_problem() {
        given().accept("application/json")
                .when()
                .get("/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", is(404));
    }

    @Test
    void a_page_that_needs_signing_in_leads_there_and_back() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .when()
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?to=%2Faccount"));
    }

    @Test
    void a_method_a_page_does_not_have_is_said_so() {
        given().accept("text/html")
                .when()
                .put("/developers")
                .then()
                .statusCode(405)
                .contentType("text/html");
    }

    @Test
    void the_account_page_says_who_one_is() {
        Visitor.signedInAs("olga", "officer")
                .request()
                .accept("text/html")
                .when()
                .get("/account")
                .then()
                .statusCode(200)
                .body(containsString("Olga"))
                .body(containsString("<li>officer</li>"))
                .body(containsString("aria-current=\"true\""));
    }
}
