package candour.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Makes one database and its two roles, and shuts everybody else out. */
final class DatabaseSetup {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private final Postmaster postmaster;
    private final Secrets secrets;

    DatabaseSetup(Postmaster postmaster, Secrets secrets) {
        this.postmaster = postmaster;
        this.secrets = secrets;
    }

    Cluster.Database database(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        var database = new Cluster.Database(
                postmaster.url(name),
                name + "_owner",
                secrets.password("postgres-" + name + "-owner"),
                name + "_app",
                secrets.password("postgres-" + name + "-app"));
        try {
            make(name, database);
        } catch (SQLException e) {
            throw new CannotStart("The database " + name + " cannot be prepared: " + e.getMessage() + ".", e);
        }
        return database;
    }

    private void make(String name, Cluster.Database database) throws SQLException {
        try (var connection = postmaster.connect("postgres")) {
            role(connection, database.owner(), database.ownerPassword());
            role(connection, database.application(), database.applicationPassword());
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                run(connection, "create database %s owner %s".formatted(name, database.owner()));
            }
            run(connection, "revoke all on database postgres, template1, %s from public".formatted(name));
            run(connection, "grant connect on database %s to %s".formatted(name, database.application()));
        }
        try (var connection = postmaster.connect(name)) {
            run(connection, "alter schema public owner to " + database.owner());
            run(connection, "revoke all on schema public from public");
            run(connection, "grant usage on schema public to " + database.application());
        }
    }

    /** The password is set again each time, so that a restored data directory and its secrets folder agree. */
    private static void role(Connection connection, String name, String password) throws SQLException {
        String verb = exists(connection, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        run(
                connection,
                "%s role %s login nosuperuser nocreatedb nocreaterole password '%s'".formatted(verb, name, password));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
