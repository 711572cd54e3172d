package candour.local;

import java.nio.file.Path;

/** Where one cluster keeps its data, its passwords and its log. */
record ClusterFolder(Path data, Secrets secrets, Path log) {
    /** Everything beside the data directory. */
    static ClusterFolder beside(Path dataDirectory) {
        Path data = dataDirectory.toAbsolutePath().normalize();
        String name = data.getFileName().toString();
        Folders.made(data.getParent());
        return new ClusterFolder(
                data, new Secrets(data.resolveSibling(name + "-secrets")), data.resolveSibling(name + ".log"));
    }

    Path superuserPassword() {
        return secrets.passwordFile("postgres-superuser");
    }
}
