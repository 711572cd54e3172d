package candour.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser, or a partner's program, that knows the test's identity provider. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();

    public static Visitor anonymous() {
        return new Visitor();
    }

    public static Visitor signedInAs(String user, String roles) {
        var visitor = new Visitor();
        var challenge = visitor.request()
                .get("/sign-in?to=/account")
                .then()
                .statusCode(302)
                .extract();
        visitor.keep(challenge.detailedCookies());
        var authorization = URI.create(challenge.header("Location"));
        var callback = visitor.request()
                .queryParam("code", code(user, roles))
                .queryParam("state", parameter(authorization, "state"))
                .get("/session/callback")
                .then()
                .statusCode(302)
                .extract();
        visitor.keep(callback.detailedCookies());
        return visitor;
    }

    /** A token for a program of that name. */
    public static String bearer(String user, String roles) {
        var challenge = given().redirects().follow(false).get("/sign-in").header("Location");
        return given().formParams(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "gateway",
                        "code",
                        code(user, roles),
                        "redirect_uri",
                        parameter(URI.create(challenge), "redirect_uri")))
                .post(ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class) + "/token")
                .path("access_token");
    }

    private static String code(String user, String roles) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((user + "|" + roles).getBytes(StandardCharsets.UTF_8));
    }

    static String parameter(URI uri, String name) {
        for (var pair : uri.getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("No " + name + " in " + uri);
    }

    public RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    /** The hidden token of a form on that page, and the cookie it is bound to. */
    public String formToken(String page) {
        var answer = request().accept("text/html").get(page);
        keep(answer.detailedCookies());
        var token = TOKEN.matcher(answer.asString());
        if (!token.find()) {
            throw new AssertionError("No form token on " + page);
        }
        return token.group(1);
    }

    public void keep(Cookies received) {
        received.forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        cookies.values().removeIf(String::isEmpty);
    }
}
