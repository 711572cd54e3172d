package candour.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * A copy of an installation, taken while it works: PostgreSQL's own low-level backup (its files between pg_backup_start and
 * pg_backup_stop, with the log that makes them whole), the secrets that belong to them, and the last signed checkpoint of
 * every ledger, so that whoever restores it can prove that nothing was taken out.
 */
public final class Backup {

    private static final List<String> LEDGERS = List.of("inspections", "cases", "reviews");

    private final Home home;
    private final String url;
    private final String password;

    private Backup(Home home, int port) {
        this.home = home;
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/";
        this.password = home.secrets().password("postgres-superuser");
    }

    /**
     * Copies a running installation.
     *
     * @param port of its PostgreSQL
     * @param target a folder that is not there yet, or empty
     * @param now written beside the copy
     */
    static Backup take(Home home, int port, Path target, Instant now) {
        var backup = new Backup(home, port);
        Folders.filledOnce(target.toAbsolutePath().normalize(), folder -> backup.into(folder, now));
        return backup;
    }

    private void into(Path folder, Instant now) throws IOException {
        try (var connection = connect("postgres")) {
            // Ends with this connection; until then no log that the copy needs is thrown away.
            ask(connection, "select pg_create_physical_replication_slot('candour_backup', true, true)::text");
            var start = ask(connection, "select pg_backup_start('candour', true)::text");
            var copy = new DataCopy(home.postgres(), folder.resolve("data/postgres"));
            copy.files();
            var label = ask(connection, "select labelfile from pg_backup_stop(false)");
            Files.writeString(copy.target().resolve("backup_label"), label);
            copy.log();
            checkpoints(folder.resolve("checkpoints"));
            DataCopy.all(home.folder().resolve("secrets"), folder.resolve("secrets"));
            DataCopy.others(home.folder().resolve("data"), folder.resolve("data"), "postgres");
            Files.writeString(folder.resolve("backup"), "taken at " + now + "\nfrom log position " + start + "\n");
        } catch (SQLException cause) {
            throw new CannotStart(
                    "The databases could not be copied: " + cause.getMessage() + ". Is the suite running?", cause);
        }
    }

    private void checkpoints(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        for (var name : LEDGERS) {
            try (var connection = connect(name)) {
                var note = ask(connection, "select note from ledger_checkpoint order by tree_size desc limit 1");
                Files.writeString(folder.resolve(name), note == null ? "" : note, StandardCharsets.UTF_8);
            } catch (SQLException cause) {
                if (!isMissing(cause)) {
                    throw cause;
                }
            }
        }
    }

    /** A database, or a ledger in it, that nobody has made yet has no checkpoint. */
    private static boolean isMissing(SQLException cause) {
        return List.of("3D000", "42P01").contains(cause.getSQLState());
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url + database, Postmaster.SUPERUSER, password);
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
