package candour.gateway.session.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

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
class NoDemoTest {

    @Test
    void without_the_demo_nobody_is_signed_in_by_one_click() {
        var officer = Visitor.signedInAs("olga", "officer");
        var token = officer.formToken("/account");

        officer.request()
                .formParam("csrf", token)
                .formParam("account", DemoAccount.LEAD.username())
                .when()
                .post("/demo/sign-in")
                .then()
                .statusCode(404);
    }

    @Test
    void without_the_demo_the_front_page_names_no_accounts() {
        Visitor.anonymous()
                .request()
                .accept("text/html")
                .when()
                .get("/")
                .then()
                .statusCode(200)
                .body(not(containsString("northbridge.example")));
    }
}
