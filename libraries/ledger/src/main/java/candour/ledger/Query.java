package candour.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** One SQL statement and its values. */
record Query(String sql, Object... values) {
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(DataSource source, Row<T> row) {
        try (var connection = source.getConnection()) {
            return list(connection, row);
        } catch (SQLException failed) {
            throw new LedgerUnavailable(failed);
        }
    }

    <T> List<T> list(Connection connection, Row<T> row) throws SQLException {
        try (var statement = prepared(connection);
                var rows = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) list.add(row.of(rows));
            return List.copyOf(list);
        }
    }

    <T> Optional<T> first(DataSource source, Row<T> row) {
        return list(source, row).stream().findFirst();
    }

    <T> Optional<T> first(Connection connection, Row<T> row) throws SQLException {
        return list(connection, row).stream().findFirst();
    }

    int run(DataSource source) {
        try (var connection = source.getConnection()) {
            return run(connection);
        } catch (SQLException failed) {
            throw new LedgerUnavailable(failed);
        }
    }

    int run(Connection connection) throws SQLException {
        try (var statement = prepared(connection)) {
            return statement.executeUpdate();
        }
    }

    /** Sends all rows of values in one go. */
    static void runEach(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private PreparedStatement prepared(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(sql);
        set(statement, values);
        return statement;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }
}
