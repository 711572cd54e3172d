package candour.cases.personlink;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.People;
import candour.cases.person.KnownPerson;
import candour.cases.person.Posted;
import candour.conventions.Reach;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is linked, taken apart and linked again, every row of every other table stays what it was. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NothingLostTest {

    private static final List<String> STEPS = List.of("confirmation", "distinction", "reopening");

    @Inject
    DataSource source;

    @ParameterizedTest(name = "in the order of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("I15: linking and taking apart loses nothing")
    void nothing_is_lost(long seed) {
        var order = new Random(seed);
        var beth = KnownPerson.child("Beth", "Tydwell", "2017-09-03");
        var elizabeth = KnownPerson.child("Elizabeth", "Tidewell", "2017-03-09")
                .with("identifiers", Map.of("kind", "NHS_NUMBER", "value", "943 476 5919", "source", "GP"));
        var link = Posted.made(
                SOCIAL_WORKER,
                "/person-links",
                Map.of("one", beth.id(), "other", elizabeth.id(), "reason", "They look alike"));
        var before = everythingElse();

        for (int i = 0; i < 12; i++) {
            var step = STEPS.get(order.nextInt(STEPS.size()));
            link.step(TEAM_MANAGER, step, Map.of("reason", "Turn " + i))
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(200, 409));
        }

        assertThat(everythingElse()).isEqualTo(before);
    }

    /** Of each table but the links' and the ledger's a digest of all its rows. */
    private Map<String, String> everythingElse() {
        return Reach.within(People.NORTHBRIDGE, () -> {
            var digests = new TreeMap<String, String>();
            for (var table : ask("select relname from pg_class where relnamespace = current_schema()::regnamespace"
                    + " and relkind = 'r' and relname not like 'ledger\\_%' and relname not like 'person\\_link%'"
                    + " and relname <> 'flyway_schema_history'")) {
                digests.put(
                        table,
                        ask("select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from %s t"
                                        .formatted(table))
                                .getFirst());
            }
            assertThat(digests).containsKeys("person", "person_name", "person_identifier", "chronology_event");
            return digests;
        });
    }

    private List<String> ask(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
