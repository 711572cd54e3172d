package candour.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema is the migrations' alone; the application's role owns nothing and rewrites nothing that is kept. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MigrationsTest {

    @Inject
    DataSource source;

    @Inject
    Flyway flyway;

    @Inject
    EntityManagerFactory entities;

    @Test
    void an_empty_database_is_migrated_to_the_newest_version() {
        assertThat(flyway.info().applied()).hasSameSizeAs(flyway.info().all());
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void the_tables_are_those_the_entities_expect() {
        assertThatCode(() -> entities.getSchemaManager().validate()).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "update person_name set family_name = 'Other'",
                "delete from person_name",
                "delete from person",
                "update person_identifier set value = 'other'",
                "delete from person_address",
                "delete from person_date",
                "update person_risk set text = 'other'",
                "truncate person cascade",
                "update case_clock set due_on = current_date",
                "update chronology_event set text = 'other'",
                "update chronology_significance set text = 'other'",
                "update tier_override set expires_on = current_date",
                "delete from worklist_entry",
                "update tier_change set tier = 'T3'",
                "delete from episode_step",
                "update visit_part set seen = true",
                "delete from visit",
                "update handover_line set text = 'other'",
                "update worker_hours set hours_per_week = 37",
                "update placement set placed_on = current_date",
                "update supervision_decision set decision = 'other'",
                "delete from sharing_decision",
                "update ledger_entry set reason = 'none'",
                "delete from ledger_entry",
                "delete from ledger_leaf",
                "alter table ledger_entry disable trigger all"
            })
    void what_would_rewrite_the_record_is_refused_to_the_application(String sql) {
        assertThatThrownBy(() -> run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    private void run(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
