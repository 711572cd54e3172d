package candour.local;

import java.nio.file.Path;
import java.util.Map;

/** One installation's own folder: what it keeps, what it hides, what it said, what is running. */
record Home(Path folder) {
    static Home from(Map<String, String> environment) {
        String chosen = environment.get("CANDOUR_HOME");
        Path folder = chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".candour")
                : Path.of(chosen);
        return new Home(folder.toAbsolutePath().normalize());
    }

    Path data() {
        return Folders.madePrivate(folder.resolve("data"));
    }

    Path postgres() {
        return data().resolve("postgres");
    }

    Path keycloak() {
        return Folders.made(data().resolve("keycloak"));
    }

    Path logs() {
        return Folders.made(folder.resolve("logs"));
    }

    Path run() {
        return Folders.made(folder.resolve("run"));
    }

    Secrets secrets() {
        return new Secrets(folder.resolve("secrets"));
    }

    /** Carried by every Java process of this installation, so that a later start can find what was left running. */
    String mark() {
        return "-Dcandour.home=" + folder;
    }
}
