package candour.cases.bench;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.PGConnection;

/** Fills tables as their owner, by COPY: millions of rows of made-up children. */
final class Filling implements AutoCloseable {

    private static final int AT_ONCE = 20_000;

    private static final String KEYS = """
            select format('alter table %%I drop constraint %%I', t.relname, c.conname),
                format('alter table %%I add constraint %%I %%s', t.relname, c.conname, pg_get_constraintdef(c.oid))
            from pg_constraint c join pg_class t on t.oid = c.conrelid
            where c.contype = 'f' and t.relname = '%s'
            """;
    private static final String INDEXES = """
            select format('drop index %%I', i.relname), pg_get_indexdef(x.indexrelid)
            from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
            where t.relname = '%s' and not exists (select 1 from pg_constraint c where c.conindid = x.indexrelid)
            """;

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

    /** Fills a table without its foreign keys and plain indexes, which are made anew afterwards: much sooner than row by row. */
    void bare(String table, Work filling) throws Exception {
        var keys = ask(KEYS.formatted(table));
        var indexes = ask(INDEXES.formatted(table));
        for (var dropped : Stream.concat(keys.stream(), indexes.stream()).toList()) {
            run(dropped[0]);
        }
        filling.run();
        for (var made : Stream.concat(indexes.stream(), keys.stream()).toList()) {
            run(made[1]);
        }
    }

    private List<String[]> ask(String sql) throws Exception {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String[]>();
            while (rows.next()) {
                found.add(new String[] {rows.getString(1), rows.getString(2)});
            }
            return found;
        }
    }

    /** What fills. */
    interface Work {
        void run() throws Exception;
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
