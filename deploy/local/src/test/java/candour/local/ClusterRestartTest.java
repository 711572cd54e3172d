package candour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClusterRestartTest {
    @TempDir
    Path folder;

    @Test
    void a_restart_keeps_data_and_passwords() throws SQLException {
        try (var cluster = Cluster.start(data(), 0)) {
            write(cluster.database("cases"));
        }

        try (var cluster = Cluster.start(data(), 0)) {
            assertThat(read(cluster.database("cases"))).isEqualTo("kept");
        }
    }

    @Test
    void a_killed_server_starts_again_with_what_was_committed() throws SQLException {
        try (var cluster = Cluster.start(data(), 0)) {
            write(cluster.database("cases"));
            cluster.process().destroyForcibly();
        }

        try (var cluster = Cluster.start(data(), 0)) {
            assertThat(read(cluster.database("cases"))).isEqualTo("kept");
        }
    }

    @Test
    void a_first_start_cut_short_is_done_again() throws Exception {
        Files.createDirectories(data().resolve("base"));
        Files.writeString(data().resolve("PG_VERSION"), "18");
        Files.writeString(folder.resolve("data.initialising"), "");

        try (var cluster = Cluster.start(data(), 0, Durability.THROWAWAY)) {
            write(cluster.database("cases"));
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static void write(Cluster.Database database) throws SQLException {
        try (var connection =
                DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword())) {
            ClusterTest.run(connection, "create table note (words text); insert into note values ('kept')");
        }
    }

    private static String read(Cluster.Database database) throws SQLException {
        try (var connection =
                DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword())) {
            return ClusterTest.answer(connection, "select words from note");
        }
    }
}
