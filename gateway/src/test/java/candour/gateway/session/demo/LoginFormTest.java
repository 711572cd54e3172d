package candour.gateway.session.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoginFormTest {

    private static final URI PAGE = URI.create("http://localhost:8180/realms/candour/protocol/openid-connect/auth");

    @Test
    void the_form_s_address_is_read_with_its_escapes_undone() {
        var form = LoginForm.in(
                "<form id=\"kc-form-login\" class=\"f\" onsubmit=\"x\" action=\"/realms/candour/login?a=1&amp;b=2\" method=\"post\">",
                PAGE);

        assertThat(form).contains(new LoginForm(URI.create("http://localhost:8180/realms/candour/login?a=1&b=2")));
    }

    @Test
    void a_page_without_a_form_has_none() {
        assertThat(LoginForm.in("<p>Already signed in</p>", PAGE)).isEmpty();
    }

    @Test
    void what_is_typed_is_encoded() {
        assertThat(new LoginForm(PAGE).filledIn("lead@northbridge.example", "a&b"))
                .startsWith("username=lead%40northbridge.example&password=a%26b");
    }
}
