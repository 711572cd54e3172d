package candour.gateway.pages.records;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import candour.gateway.Visitor;
import candour.gateway.pages.reports.PublishedReportStub;
import candour.gateway.pages.reports.WithPublishedReport;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The worklist, a child whole, and any record of a case with the steps and the forms its contract gives it. */
@QuarkusTest
@TestProfile(WithPublishedReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasesPagesTest {

    private static final String REFERRAL = "/cases/referrals/" + PublishedReportStub.REFERRAL;

    @Test
    void the_worklist_says_first_how_long_nobody_saw_the_child_and_why_it_is_there() {
        page("/worklist")
                .body(containsString("Not seen for 98 days"))
                .body(containsString("Not seen in time"))
                .body(containsString("12 of 14"))
                .body(containsString("This is a capacity issue."));
    }

    @Test
    void a_child_is_shown_whole() {
        page("/children/" + PublishedReportStub.CHILD)
                .body(containsString("Last seen 3 March 2026 by Sana Wickett, not alone"))
                .body(containsString("Overdue"))
                .body(containsString("Child protection plan"))
                .body(containsString("/cases/referrals?child=" + PublishedReportStub.CHILD));
    }

    @Test
    void a_record_is_shown_in_words_with_the_steps_open_to_the_reader() {
        page(REFERRAL)
                .body(containsString("Referral REF-2026-0001"))
                .body(containsString("Schools"))
                .body(containsString("Thin &amp; hungry"))
                .body(containsString("href=\"" + REFERRAL + "/assessment\""));
    }

    @Test
    void a_step_shows_the_form_that_its_contract_asks_for() {
        page(REFERRAL + "/assessment")
                .body(containsString("name=\"version\" value=\"&quot;1&quot;\""))
                .body(containsString("name=\"reason\""));
    }

    @Test
    void what_the_contract_needs_and_nobody_wrote_is_asked_for_at_its_field() {
        var worker = worker();
        worker.request()
                .accept("text/html")
                .formParam("csrf", worker.formToken(REFERRAL + "/assessment"))
                .formParam("version", "\"1\"")
                .when()
                .post(REFERRAL + "/assessment")
                .then()
                .statusCode(422)
                .body(containsString("Enter reason"));
    }

    @Test
    void an_address_that_is_no_record_is_not_there() {
        worker().request()
                .accept("text/html")
                .when()
                .get("/cases/referrals/..%2Fsecrets")
                .then()
                .statusCode(404)
                .body(not(containsString("Exception")));
    }

    @Test
    void a_form_about_what_is_no_child_is_not_there() {
        worker().request()
                .accept("text/html")
                .queryParam("child", "../worklist")
                .when()
                .get("/cases/referrals")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse page(String path) {
        return worker().request().accept("text/html").when().get(path).then().statusCode(200);
    }

    private static Visitor worker() {
        return Visitor.signedInAs("sam", "social-worker");
    }
}
