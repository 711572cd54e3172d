package candour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.ledger.Audit;
import candour.ledger.Ledger;
import candour.ledger.NewEntry;
import candour.ledger.RecordedActor;
import candour.ledger.Sequencer;
import candour.ledger.Subject;
import candour.ledger.proof.Keyring;
import candour.ledger.proof.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What was acknowledged before a backup began is there after it is restored, and every ledger goes on from where it was. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_backup_taken_while_people_write_holds_all_that_was_acknowledged_before_it() throws Exception {
        var acknowledged = new AtomicLong();
        long before;
        try (var cluster = start(home("here"))) {
            var database = cluster.database("cases");
            run(owner(database), "create table note (n bigint primary key)");
            var writer = Thread.ofPlatform().start(() -> writeUntilInterrupted(database, acknowledged));
            while (acknowledged.get() < 200) {
                Thread.sleep(5);
            }
            before = acknowledged.get();
            Backup.take(home("here"), cluster.port(), folder.resolve("copy"), NOW);
            writer.interrupt();
            writer.join();
        }
        Restore.from(folder.resolve("copy"), home("there"));

        try (var cluster = start(home("there"))) {
            var owner = owner(cluster.database("cases"));
            assertThat(number(owner, "select count(*) from note")).isGreaterThanOrEqualTo(before);
            assertThat(number(owner, "select max(n) from note")).isEqualTo(number(owner, "select count(*) from note"));
        }
    }

    @Test
    void a_restored_ledger_goes_on_from_its_checkpoint() throws Exception {
        try (var cluster = start(home("here"))) {
            var database = cluster.database("cases");
            run(owner(database), migration(database));
            record(home("here"), owner(database));
            Backup.take(home("here"), cluster.port(), folder.resolve("copy"), NOW);
        }
        Restore.from(folder.resolve("copy"), home("there"));

        try (var cluster = start(home("there"))) {
            var owner = owner(cluster.database("cases"));
            var newer = record(home("there"), owner);

            assertThat(newer).isEqualTo(2);
            assertThat(new Audit(owner, keys(home("there"))).firstBroken()).isEmpty();
            assertThat(text(owner, "select note from ledger_checkpoint where tree_size = 1"))
                    .isEqualTo(Files.readString(folder.resolve("copy/checkpoints/cases")));
        }
    }

    @Test
    void nothing_is_restored_over_a_suite_that_is_there() throws Exception {
        try (var cluster = start(home("here"))) {
            cluster.database("cases");
            Backup.take(home("here"), cluster.port(), folder.resolve("copy"), NOW);
        }

        assertThatThrownBy(() -> Restore.from(folder.resolve("copy"), home("here")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is a suite in");
    }

    @Test
    void a_folder_that_is_no_backup_is_refused() {
        assertThatThrownBy(() -> Restore.from(folder, home("there")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not a whole backup");
    }

    private Home home(String name) {
        return new Home(folder.resolve(name));
    }

    private static Cluster start(Home home) {
        var place =
                new ClusterFolder(home.postgres(), home.secrets(), home.logs().resolve("postgresql.log"));
        return Cluster.start(place, 0, Durability.KEPT);
    }

    private static void writeUntilInterrupted(Cluster.Database database, AtomicLong acknowledged) {
        try (var connection = owner(database).getConnection();
                var insert = connection.prepareStatement("insert into note values (?)")) {
            while (!Thread.currentThread().isInterrupted()) {
                insert.setLong(1, acknowledged.get() + 1);
                insert.executeUpdate();
                acknowledged.incrementAndGet();
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Records one entry and puts it into the tree; says how large the tree is then. */
    private static long record(Home home, DataSource source) throws IOException {
        var actor = new RecordedActor("https://identity.example", "sana", "social-worker", null, null);
        new Ledger(source, InstantSource.fixed(NOW))
                .append(NewEntry.of(actor, new Subject("child", "c1", 1), "child.registration", Map.of("n", 1)));
        return new Sequencer(source, keys(home), InstantSource.fixed(NOW))
                .run()
                .orElseThrow()
                .size();
    }

    private static Keyring keys(Home home) throws IOException {
        return new Keyring(SigningKey.read(home.secrets().signingKey("ledger-cases"), "candour.example/cases"));
    }

    private static String migration(Cluster.Database database) throws IOException {
        try (var in = Ledger.class.getResourceAsStream("/db/ledger/V0_1__ledger.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${app}", database.application());
        }
    }

    private static DataSource owner(Cluster.Database database) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.owner());
        source.setPassword(database.ownerPassword());
        return source;
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection()) {
            ClusterTest.run(connection, sql);
        }
    }

    private static String text(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection()) {
            return ClusterTest.answer(connection, sql);
        }
    }

    private static long number(DataSource source, String sql) throws SQLException {
        return Long.parseLong(text(source, sql));
    }
}
