package candour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClusterTest {
    private static final String DENIED = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static Cluster.Database cases;
    private static Cluster.Database reviews;

    @BeforeAll
    static void start() {
        cluster = Cluster.start(folder.resolve("with a space/data"), 0);
        cases = cluster.database("cases");
        reviews = cluster.database("reviews");
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void the_application_role_connects_to_its_own_database() throws SQLException {
        try (var connection = application(cases.jdbcUrl())) {
            assertThat(answer(connection, "select current_user")).isEqualTo("cases_app");
        }
    }

    @Test
    void neither_role_connects_to_the_database_of_another_service() {
        assertThatThrownBy(() -> application(reviews.jdbcUrl())).satisfies(ClusterTest::isDenied);
        assertThatThrownBy(() -> owner(reviews.jdbcUrl())).satisfies(ClusterTest::isDenied);
        assertThatThrownBy(() -> owner(cluster.jdbcUrl("postgres"))).satisfies(ClusterTest::isDenied);
    }

    @Test
    void a_wrong_password_is_refused_to_roles_and_superuser_alike() {
        assertThatThrownBy(() -> DriverManager.getConnection(cases.jdbcUrl(), cases.application(), "wrong"))
                .satisfies(refusal -> assertThat(state(refusal)).isEqualTo(WRONG_PASSWORD));
        assertThatThrownBy(() -> DriverManager.getConnection(cases.jdbcUrl(), "postgres", "wrong"))
                .satisfies(refusal -> assertThat(state(refusal)).isEqualTo(WRONG_PASSWORD));
    }

    @Test
    void the_application_role_cannot_create_a_table() throws SQLException {
        try (var connection = application(cases.jdbcUrl())) {
            assertThatThrownBy(() -> run(connection, "create table t (id int)")).satisfies(ClusterTest::isDenied);
            assertThatThrownBy(() -> run(connection, "create temporary table t (id int)"))
                    .satisfies(ClusterTest::isDenied);
        }
    }

    @Test
    void the_owner_role_migrates_and_grants() throws SQLException {
        try (var connection = owner(cases.jdbcUrl())) {
            run(connection, "create extension pg_trgm");
            run(connection, "create table note (words text); grant insert on note to cases_app");
        }
        try (var connection = application(cases.jdbcUrl())) {
            run(connection, "insert into note values ('kept')");
        }
    }

    @Test
    void kept_data_waits_for_the_disk() throws SQLException {
        try (var connection = owner(cases.jdbcUrl())) {
            assertThat(answer(connection, "show fsync")).isEqualTo("on");
            assertThat(answer(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(answer(connection, "show server_version")).startsWith("18.");
        }
    }

    @Test
    void a_second_start_on_the_same_data_is_refused() {
        assertThatThrownBy(() -> Cluster.start(folder.resolve("with a space/data"), 0))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another program is using");
    }

    private static Connection application(String url) throws SQLException {
        return DriverManager.getConnection(url, cases.application(), cases.applicationPassword());
    }

    private static Connection owner(String url) throws SQLException {
        return DriverManager.getConnection(url, cases.owner(), cases.ownerPassword());
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String answer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void isDenied(Throwable refusal) {
        assertThat(state(refusal)).isEqualTo(DENIED);
    }

    private static String state(Throwable refusal) {
        return ((SQLException) refusal).getSQLState();
    }
}
