package candour.cases;

import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.person.Known;
import candour.conventions.Reach;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a query forgets, the database still keeps: rows of another authority are not there, in any table. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecondWallTest {

    /** Tables that hold nothing of an authority's. */
    private static final List<String> WITHOUT_AUTHORITY = List.of("flyway_schema_history");

    @Inject
    DataSource source;

    @Test
    void every_table_but_the_ledger_is_behind_the_wall() {
        var bare = ask("select relname from pg_class where relnamespace = current_schema()::regnamespace"
                + " and relkind in ('r', 'p') and not relrowsecurity and relname not like 'ledger\\_%'");

        assertThat(bare).containsExactlyInAnyOrderElementsOf(WITHOUT_AUTHORITY);
    }

    @Test
    void a_query_without_any_condition_sees_the_rows_of_one_authority_alone() {
        Known.by(People.SOCIAL_WORKER);
        Known.by(People.OTHER_WORKER);

        assertThat(Reach.within(People.NORTHBRIDGE, () -> ask("select distinct authority from person")))
                .containsExactly(People.NORTHBRIDGE);
    }

    @Test
    void a_query_of_nobody_sees_nothing() {
        Known.by(People.SOCIAL_WORKER);
        Known.by(People.OTHER_WORKER);

        assertThat(ask("select authority from person")).isEmpty();
    }

    @Test
    void a_job_that_says_so_sees_all() {
        Known.by(People.SOCIAL_WORKER);
        Known.by(People.OTHER_WORKER);

        assertThat(Reach.everywhere(() -> ask("select distinct authority from person")))
                .contains(People.NORTHBRIDGE, People.ELSEWHERE);
    }

    private List<String> ask(String sql) {
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
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
