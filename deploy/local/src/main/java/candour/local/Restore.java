package candour.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts a {@link Backup} where an installation has nothing; PostgreSQL makes it whole when it starts next. */
final class Restore {

    private static final List<String> KEPT = List.of("data", "secrets");

    private Restore() {}

    /** Refuses a folder that is no backup, and a home that holds data or secrets: nothing is ever overwritten. */
    static void from(Path backup, Home home) {
        if (Files.notExists(backup.resolve("backup"))
                || Files.notExists(backup.resolve("data/postgres/backup_label"))) {
            throw new CannotStart(backup + " is not a whole backup of a suite.");
        }
        for (var name : KEPT) {
            if (Files.exists(home.folder().resolve(name))) {
                throw new CannotStart("There is a suite in " + home.folder()
                        + " already: choose another CANDOUR_HOME, or ./candour reset this one first.");
            }
        }
        for (var name : KEPT) {
            Folders.filledOnce(home.folder().resolve(name), folder -> DataCopy.all(backup.resolve(name), folder));
        }
    }
}
