package candour.cases.bench;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.PGConnection;

/** Fills tables as their owner, by COPY: millions of rows of made-up children. */
final class Filling implements AutoCloseable {

    private static final int AT_ONCE = 20_000;

    private final Connection connection;

    Filling() throws Exception {
        var config = ConfigProvider.getConfig();
        connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    /** Rows from one number to another, tab-separated. */
    void copy(String table, int from, int to, IntFunction<String> row) throws Exception {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int first = from; first < to; first += AT_ONCE) {
            var rows = IntStream.range(first, Math.min(to, first + AT_ONCE))
                    .mapToObj(row)
                    .collect(Collectors.joining("\n", "", "\n"));
            copies.copyIn("copy " + table + " from stdin", new StringReader(rows));
        }
    }

    void run(String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The same for the same number; spread as random ones are. */
    static UUID id(int kind, int number) {
        long mixed = (number * 0x9E3779B97F4A7C15L) ^ ((long) kind << 32);
        return new UUID(mixed & 0xFFFFFFFFFFFF0FFFL | 0x7000, mixed >>> 2 | 0x8000000000000000L);
    }

    @Override
    public void close() throws java.sql.SQLException {
        connection.close();
    }
}
