package candour.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy the suite was built in. */
record Sources(Path folder) {
    private static final Path REALM = Path.of("deploy", "identity", "realm.json");

    /** The nearest folder upwards that holds the suite. */
    static Sources around(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(REALM))) {
                return new Sources(folder);
            }
        }
        throw new CannotStart("No working copy of Candour was found in or above " + start + ".");
    }

    Path realm() {
        return folder.resolve(REALM);
    }

    /** The demo's clients and people, which production does not have. */
    Path demo() {
        return folder.resolve(REALM).resolveSibling("demo.json");
    }

    Path keycloakArchive() {
        return folder.resolve(
                "deploy/local/target/keycloak/keycloak-quarkus-dist-" + Versions.KEYCLOAK.number() + ".zip");
    }

    Path program(Room room) {
        Path jar = folder.resolve(room.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new CannotStart("The " + room.title() + " program is not built (" + jar
                    + " is missing): run ./candour up, or ./mvnw package.");
        }
        return jar;
    }
}
