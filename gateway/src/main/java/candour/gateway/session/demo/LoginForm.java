package candour.gateway.session.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The identity provider's login form, found in its page. */
record LoginForm(URI action) {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);

    static Optional<LoginForm> in(String html, URI page) {
        var form = FORM.matcher(html);
        return form.find()
                ? Optional.of(new LoginForm(page.resolve(form.group(1).replace("&amp;", "&"))))
                : Optional.empty();
    }

    String filledIn(String username, String password) {
        return "username=" + encoded(username) + "&password=" + encoded(password) + "&credentialId=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
