package candour.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A form with too many files in it is answered with a page, not with a broken connection. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormSizeTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void a_person_is_told_to_send_less_at_a_time() {
        given().accept("text/html")
                .contentType("multipart/form-data; boundary=b")
                .body(new byte[27 * MEBIBYTE])
                .when()
                .post("/reports/imports/any")
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("Go back and send less at a time"));
    }
}
