package candour.local.visit;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a page of the identity provider asks for. */
record LoginPage(URI address, String html) {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSWORD =
            Pattern.compile("<input[^>]*\\sname=\"password\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPLAINT = Pattern.compile("kc-feedback-text[^>]*>([^<]*[^<\\s][^<]*)<");

    boolean asksForPassword() {
        return PASSWORD.matcher(html).find();
    }

    Optional<URI> action() {
        var form = FORM.matcher(html);
        return form.find() ? Optional.of(address.resolve(form.group(1).replace("&amp;", "&"))) : Optional.empty();
    }

    /** What it says is wrong, as it says it. */
    Optional<String> complaint() {
        var said = COMPLAINT.matcher(html);
        return said.find() ? Optional.of(said.group(1).strip()) : Optional.empty();
    }

    static String filledIn(Account account) {
        return "username=" + encoded(account.username()) + "&password=" + encoded(account.password())
                + "&credentialId=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
