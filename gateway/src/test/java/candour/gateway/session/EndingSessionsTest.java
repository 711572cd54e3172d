package candour.gateway.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import candour.gateway.EchoServices;
import candour.gateway.MovableTime;
import candour.gateway.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EchoServices.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndingSessionsTest {

    private Visitor officer;

    @BeforeEach
    void sign_in() {
        officer = Visitor.signedInAs("olga", "officer");
    }

    @AfterEach
    void back_to_now() {
        MovableTime.forward(Duration.ZERO);
    }

    @Test
    void a_session_lives_while_it_is_used() {
        MovableTime.forward(Duration.ofMinutes(20));

        officer.request().when().get("/session/me").then().body("signedIn", is(true));
    }

    @Test
    void a_session_past_its_last_hour_ends_however_busy_it_was() {
        MovableTime.forward(Duration.ofHours(13));

        officer.request()
                .when()
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?to=%2Faccount"))
                .cookie("q_session", "");
    }
}
