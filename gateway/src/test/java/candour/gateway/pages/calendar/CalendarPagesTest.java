package candour.gateway.pages.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import candour.gateway.Visitor;
import candour.gateway.pages.inspections.InspectionsStub;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(InspectionsStub.Profile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarPagesTest {

    private static final String PAGE = "/account/calendar";

    private static InspectionsStub service;

    @BeforeAll
    static void start() {
        service = InspectionsStub.started();
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    @BeforeEach
    void forget() {
        InspectionsStub.forget();
    }

    @Test
    void an_address_is_shown_in_the_answer_that_made_it_and_not_on_the_page() {
        InspectionsStub.answer("POST /calendar-feed", 201, "calendar-made");
        var officer = Visitor.signedInAs("olga", "officer");
        var token = officer.formToken(PAGE);

        var answer = officer.request()
                .formParam("csrf", token)
                .formParam("key", "0199a000-0000-7000-8000-000000000001")
                .when()
                .post(PAGE);

        answer.then().statusCode(200).body(containsString("/calendar/a-secret_of-43-letters.ics"));
        assertThat(InspectionsStub.last().key()).isEqualTo("0199a000-0000-7000-8000-000000000001");
        officer.request().get(PAGE).then().body(not(containsString(".ics")));
    }

    @Test
    void the_address_in_use_is_ended_in_the_version_that_was_seen() {
        InspectionsStub.answer("DELETE /calendar-feed", 200, "calendar-feed");
        var officer = Visitor.signedInAs("olga", "officer");
        var token = officer.formToken(PAGE);

        var answer = officer.request()
                .formParam("csrf", token)
                .formParam("version", "\"4\"")
                .when()
                .post(PAGE + "/end");

        answer.then().statusCode(303);
        assertThat(InspectionsStub.last().line()).isEqualTo("DELETE /calendar-feed");
        assertThat(InspectionsStub.last().ifMatch()).isEqualTo("\"4\"");
    }

    @Test
    void the_service_hears_of_each_sign_in() {
        var officer = Visitor.signedInAs("olga", "officer");

        officer.request().get("/sign-in?to=/account");

        assertThat(InspectionsStub.received())
                .extracting(InspectionsStub.Received::line)
                .contains("PUT /calendar-feed/owner");
    }

    @Test
    void every_address_that_is_none_is_the_same_404() {
        var wrong = notThere("/calendar/wrong.ics");

        assertThat(notThere("/calendar/wrong")).isEqualTo(wrong);
        assertThat(notThere("/calendar/%0d%0a.ics")).isEqualTo(wrong);
    }

    private static String notThere(String path) {
        var body = given().urlEncodingEnabled(false)
                .accept("text/calendar, application/json")
                .get(path)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        return body.replaceAll("\"(correlationId|instance)\":\"[^\"]*\"", "");
    }
}
