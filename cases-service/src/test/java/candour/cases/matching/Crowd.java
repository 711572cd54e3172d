package candour.cases.matching;

import candour.cases.People;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Fills the tables with made-up people by COPY, in the shape in which the service would have written them. */
final class Crowd {

    private static final String BY = "2026-01-05T09:00:00Z\tbench\tBench";
    private static final int AT_ONCE = 2000;

    private final Connection owner;
    private final int people;

    Crowd(Connection owner, int people) {
        this.owner = owner;
        this.people = people;
    }

    void fill() throws SQLException, IOException {
        copy(
                "person (authority, id, reference, kind, state, born_earliest, born_precision, request_key, request_digest,"
                        + " version, keyed)",
                it -> line(
                        it.id(),
                        "ADT-2026-" + it.number(),
                        "ADULT",
                        "BORN",
                        it.born(),
                        "DAY",
                        it.id(),
                        "\\\\x00",
                        0,
                        1));
        copy(
                "person_name (authority, person_id, position, given_name, family_name, kind, recorded_at, by_subject,"
                        + " by_name)",
                it -> line(it.id(), 0, it.name().givenName(), it.name().familyName(), "KNOWN_AS", BY));
        copy(
                "person_address (authority, person_id, position, kind, lines, postcode, uprn, source, recorded_at,"
                        + " by_subject, by_name)",
                it -> line(
                        it.id(),
                        0,
                        "HOME",
                        it.address().lines(),
                        it.address().postcode(),
                        it.address().uprn(),
                        "Bench",
                        BY));
        copy(
                "person_identifier (authority, person_id, position, kind, value, standing, source, recorded_at,"
                        + " by_subject, by_name)",
                it -> it.nhs() == null ? "" : line(it.id(), 0, "NHS_NUMBER", it.nhs(), "UNVERIFIED", "Bench", BY));
        keys();
        run("vacuum (analyze)");
    }

    /** The keys' constraints are made afterwards, as for any table that is filled at once. */
    private void keys() throws SQLException, IOException {
        run("alter table person_key drop constraint person_key_authority_person_id_fkey");
        run("alter table person_key drop constraint person_key_pkey");
        copy(
                "person_key (authority, key, person_id)",
                it -> SearchKeys.of(it.described()).stream()
                        .map(Key::digest)
                        .distinct()
                        .map(key -> line(key, it.id()))
                        .collect(Collectors.joining()));
        run("set maintenance_work_mem = '512MB'");
        run("alter table person_key add primary key (authority, key, person_id)");
        run("alter table person_key add foreign key (authority, person_id) references person (authority, id)");
    }

    private void copy(String table, Function<MadeUp, String> rows) throws SQLException, IOException {
        var copy = owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        for (int first = 0; first < people; first += AT_ONCE) {
            var text = new StringBuilder();
            for (int number = first; number < Math.min(people, first + AT_ONCE); number++) {
                text.append(rows.apply(MadeUp.of(number)));
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String line(Object... cells) {
        return People.NORTHBRIDGE + "\t"
                + java.util.Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining("\t", "", "\n"));
    }
}
