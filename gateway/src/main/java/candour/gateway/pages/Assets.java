package candour.gateway.pages;

import io.quarkus.qute.TemplateExtension;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Where style sheets, scripts and fonts are; each address names its content's version, so browsers keep it for ever. */
@ApplicationScoped
public class Assets {

    private static final String GOVUK = "/webjars/govuk-frontend/" + govukVersion() + "/dist/govuk";
    private static final Map<String, String> DIGESTS = new ConcurrentHashMap<>();

    /** The design system's style sheet asks for its fonts and images at /assets. */
    void mountGovukAssets(@Observes Router router) {
        router.routeWithRegex("/assets/(fonts|images)/[A-Za-z0-9._-]+")
                .order(1)
                .handler(context -> context.reroute(GOVUK + context.normalizedPath()));
    }

    /** A file of ours, by its name under {@code META-INF/resources/assets}. */
    @TemplateExtension(namespace = "assets")
    static String own(String name) {
        return "/assets/" + name + "?v=" + DIGESTS.computeIfAbsent(name, Assets::digest);
    }

    /** A file of the GOV.UK Design System, by its name under {@code dist/govuk}. */
    @TemplateExtension(namespace = "assets")
    static String govuk(String name) {
        return GOVUK + "/" + name;
    }

    private static String digest(String name) {
        try (var file = open("META-INF/resources/assets/" + name)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    private static String govukVersion() {
        var about = new Properties();
        try (var file = open("META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties")) {
            about.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return about.getProperty("version");
    }

    private static InputStream open(String path) throws IOException {
        var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
        if (file == null) {
            throw new IOException("Not on the class path: " + path);
        }
        return file;
    }
}
