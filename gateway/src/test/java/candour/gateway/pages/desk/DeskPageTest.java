package candour.gateway.pages.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import candour.gateway.Visitor;
import candour.gateway.pages.inspections.InspectionsStub;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(InspectionsStub.Profile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeskPageTest {

    private static InspectionsStub service;

    @BeforeAll
    static void start() {
        service = InspectionsStub.started();
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    @Test
    void each_thing_has_its_row_with_lateness_as_a_second_tag_and_what_comes_first() {
        desk("director")
                .body(stringContainsInOrder(
                        "/inspections/0199a000-0000-7000-8000-000000000001/steps/comments",
                        ">Step</strong>",
                        ">Late</strong>",
                        "due by the end of <strong>6 July 2010</strong>",
                        "REP-1 is &lt;b&gt;still&lt;/b&gt; being written"))
                .body(containsString("/differences/changes/0199a000-0000-7000-8000-0000000000c1/confirmation"))
                .body(containsString("/desk?after=cursor%262"));
    }

    @Test
    void only_a_lead_inspector_is_offered_what_others_answer_for() {
        desk("lead-inspector,inspector").body(containsString("/desk?everybodys=true"));
        desk("moderator").body(not(containsString("/desk?everybodys=true")));
    }

    @ParameterizedTest
    @CsvSource({
        "scrutiny-member, on what is published, /reports",
        "executive-member, on what is published, /reports",
        "social-worker, children and their records, /children",
        "governance, how information is handled, /reports",
        "operator, It sees no records, /developers"
    })
    void whoever_has_no_tasks_is_told_so_in_plain_words(String role, String words, String link) {
        desk(role)
                .body(containsString(words))
                .body(containsString("href=\"" + link + "\""))
                .body(not(containsString("What waits for you")));
    }

    @Test
    void somebody_without_a_role_is_told_whom_to_ask() {
        desk("none").body(containsString("Your account has no role yet"));
    }

    @Test
    void nobody_in_particular_has_a_desk() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/desk")
                .then()
                .statusCode(303);
    }

    private static ValidatableResponse desk(String roles) {
        return Visitor.signedInAs("somebody", roles)
                .request()
                .get("/desk")
                .then()
                .statusCode(200);
    }
}
