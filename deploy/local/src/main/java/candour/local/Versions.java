package candour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions the build pinned, so that an unpacked folder is named for what is in it. */
enum Versions {
    POSTGRESQL,
    KEYCLOAK;

    String number() {
        var properties = new Properties();
        try (var file = Versions.class.getResourceAsStream("versions.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(name().toLowerCase(java.util.Locale.ROOT));
    }
}
