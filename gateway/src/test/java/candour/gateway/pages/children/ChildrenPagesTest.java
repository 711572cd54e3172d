package candour.gateway.pages.children;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import candour.gateway.Visitor;
import candour.gateway.pages.reports.PublishedReportStub;
import candour.gateway.pages.reports.WithPublishedReport;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithPublishedReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChildrenPagesTest {

    private static final String CHILD = "/children/" + PublishedReportStub.CHILD;

    @Test
    void a_stranger_is_asked_to_sign_in() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .when()
                .get(CHILD)
                .then()
                .statusCode(303);
    }

    @Test
    void a_list_shows_names_as_text_and_dates_as_far_as_they_are_known() {
        worker().request()
                .accept("text/html")
                .when()
                .get("/children")
                .then()
                .statusCode(200)
                .body(containsString("Robin &lt;i&gt;Fell&lt;/i&gt;"))
                .body(containsString("Born April 2019"))
                .body(containsString("Register a child"));
    }

    @Test
    void what_can_be_recorded_comes_from_the_record() {
        worker().request()
                .accept("text/html")
                .when()
                .get(CHILD)
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + CHILD + "/names\""))
                .body(not(containsString("/sealing")));
    }

    @Test
    void a_child_is_registered_by_one_of_the_two_dates() {
        var worker = worker();
        worker.request()
                .accept("text/html")
                .formParam("csrf", worker.formToken("/children/new"))
                .formParam("familyName", "Hale")
                .when()
                .post("/children/new")
                .then()
                .statusCode(422)
                .body(containsString("Enter either the date of birth or the expected date of birth"))
                .body(containsString("value=\"Hale\""));
    }

    @Test
    void a_year_is_enough_of_a_date_of_birth() {
        var worker = worker();
        worker.request()
                .accept("text/html")
                .formParam("csrf", worker.formToken("/children/new"))
                .formParam("key", "0199d000-0000-4000-8000-000000000009")
                .formParam("familyName", "Hale")
                .formParam("bornOn-year", "2019")
                .when()
                .post("/children/new")
                .then()
                .statusCode(303)
                .header("Location", containsString(CHILD));
    }

    @Test
    void a_name_typed_while_another_was_recorded_is_kept() {
        var worker = worker();
        worker.request()
                .accept("text/html")
                .formParam("csrf", worker.formToken(CHILD + "/names"))
                .formParam("version", "\"0\"")
                .formParam("givenName", "Robin")
                .formParam("familyName", "Ash")
                .formParam("kind", "LEGAL")
                .formParam("from-day", "1")
                .formParam("from-month", "2")
                .formParam("from-year", "2026")
                .when()
                .post(CHILD + "/names")
                .then()
                .statusCode(422)
                .body(containsString("Somebody else added to this record while you were writing"))
                .body(containsString("value=\"Ash\""));
    }

    private static Visitor worker() {
        return Visitor.signedInAs("sam", "social-worker");
    }
}
