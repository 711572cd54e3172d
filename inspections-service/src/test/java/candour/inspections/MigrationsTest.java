package candour.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's role owns nothing and rewrites nothing that is kept. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MigrationsTest {

    @Inject
    DataSource source;

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "update wording set text = 'softer'",
                "delete from revision",
                "update ledger_entry set reason = 'none'",
                "delete from ledger_leaf",
                "delete from representation",
                "update external_contact set what = 'nothing'",
                "update recommendation set text = 'softer'",
                "update scrutiny_report set due_on = due_on + 30",
                "update working_party set due_on = due_on + 30",
                "update claim set text = 'softer'",
                "delete from finding_link",
                "update note_batch set text = 'gone'",
                "delete from note_version",
                "update complaint_step set reason = 'none'",
                "delete from complaint",
                "update draft_recipient set account = 'somebody'",
                "delete from contact_answer",
                "update timescale_amendment set term = '1 day after the event'",
                "alter table wording disable trigger all",
                "update published_passage set text = 'softer'",
                "update published_judgement set grade = 'GOOD'",
                "delete from published_report",
                "delete from published_edition",
                "delete from import_batch_file",
                "truncate inspection"
            })
    void what_would_rewrite_the_record_is_refused_to_the_application(String sql) {
        assertThatThrownBy(() -> run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void the_authority_leads_the_primary_key_of_every_table_of_case_data() throws SQLException {
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("""
                        select c.relname from pg_index i
                        join pg_class c on c.oid = i.indrelid
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where i.indisprimary and c.relnamespace = 'public'::regnamespace and a.attname <> 'authority'
                          and exists (select 1 from pg_attribute b where b.attrelid = c.oid and b.attname = 'authority')
                        """)) {
            assertThat(rows.next()).isFalse();
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
