package candour.gateway.pages.reviews;

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
class ReviewsPagesTest {

    @Test
    void an_author_finds_reviews_but_opens_none() {
        Visitor.signedInAs("rita", "review-author")
                .request()
                .accept("text/html")
                .when()
                .get("/reviews")
                .then()
                .statusCode(200)
                .body(containsString("Review R-0001"))
                .body(not(containsString("/reviews/new")));
    }

    @Test
    void a_review_says_which_law_its_day_falls_under() {
        Visitor.signedInAs("bea", "board-officer")
                .request()
                .accept("text/html")
                .when()
                .get("/reviews/" + PublishedReportStub.REVIEW)
                .then()
                .statusCode(200)
                .body(containsString("1 March 2010"))
                .body(containsString("Serious case review, Working Together 2010"))
                .body(containsString("&lt;u&gt;much&lt;/u&gt;"));
    }

    @Test
    void a_review_is_not_opened_without_the_day_of_its_incident() {
        var officer = Visitor.signedInAs("bea", "board-officer");
        officer.request()
                .accept("text/html")
                .formParam("csrf", officer.formToken("/reviews/new"))
                .formParam("summary", "What happened")
                .when()
                .post("/reviews/new")
                .then()
                .statusCode(422)
                .body(containsString("Enter the date of the incident"));
    }
}
