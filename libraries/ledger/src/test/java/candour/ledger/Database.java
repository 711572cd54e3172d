package candour.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A new database on a real PostgreSQL, with the roles of production: an owner that migrates, an application. */
record Database(DataSource superuser, DataSource owner, DataSource app) {
    private static final EmbeddedPostgres CLUSTER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    static Database fresh() {
        var name = "ledger" + COUNT.incrementAndGet();
        run(CLUSTER.getPostgresDatabase(), "create database " + name + " owner inspections_owner");
        var database = new Database(
                CLUSTER.getDatabase("postgres", name),
                CLUSTER.getDatabase("inspections_owner", name),
                CLUSTER.getDatabase("inspections_app", name));
        run(database.owner, migration());
        return database;
    }

    /** Changes what no role may change. */
    void tamper(String sql) {
        run(superuser, "set session_replication_role = replica; " + sql);
    }

    long count(String table) {
        return new Query("select count(*) from " + table)
                .first(superuser, row -> row.getLong(1))
                .orElseThrow();
    }

    static void run(DataSource source, String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String migration() {
        try (var in = Database.class.getResourceAsStream("/db/ledger/V0_1__ledger.sql")) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return sql.replace("${app}", "inspections_app");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var cluster = EmbeddedPostgres.builder().start();
            run(
                    cluster.getPostgresDatabase(),
                    "create role inspections_owner login; create role inspections_app login");
            return cluster;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
