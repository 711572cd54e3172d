package candour.inspections;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What this service keeps no place for: a child, lateness that is typed, a third party's wish as a cause, why somebody left. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KnownToTheDatabaseTest {

    private static final String COLUMNS =
            "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and ";

    @Inject
    DataSource source;

    @Test
    void six_no_change_can_point_to_a_contact_from_outside() throws SQLException {
        assertThat(asked("""
                        select c.conname from pg_constraint c where c.contype = 'f'
                        and (c.conrelid = 'change'::regclass and c.confrelid in ('external_contact'::regclass, 'contact_answer'::regclass)
                            or c.conrelid in ('external_contact'::regclass, 'contact_answer'::regclass) and c.confrelid = 'change'::regclass)
                        """)).isEmpty();
        assertThat(asked(COLUMNS + "table_name = 'change' and column_name like '%contact%'"))
                .isEmpty();
    }

    @Test
    void seven_no_column_holds_an_overall_grade_apart_from_the_judgements() throws SQLException {
        assertThat(asked(COLUMNS + "column_name ~ 'overall'")).isEmpty();
    }

    @Test
    void twelve_each_table_of_clocks_names_rule_calendar_and_version_and_has_no_column_for_being_late()
            throws SQLException {
        var clocks = asked("select table_name from information_schema.columns where table_schema = 'public'"
                + " and column_name = 'due_on' and table_name in (select table_name from information_schema.columns"
                + " where column_name = 'met_on')");

        assertThat(clocks).isNotEmpty();
        for (var table : clocks) {
            assertThat(asked(COLUMNS + "table_name = '" + table
                            + "' and column_name in ('regime', 'calendar', 'calendar_version')"))
                    .as(table)
                    .hasSize(3);
            assertThat(asked(COLUMNS + "table_name = '" + table + "' and column_name ~ '(late|overdue)'"))
                    .isEmpty();
        }
    }

    @Test
    void twenty_three_no_column_is_made_for_a_child() throws SQLException {
        assertThat(
                        asked(
                                COLUMNS
                                        + "column_name ~ '(^|_)(child|children|pupil|birth|dob|postcode|upn|uln|nhs|surname|forename)(_|$)'"))
                .isEmpty();
    }

    @Test
    void twenty_five_an_office_that_ends_and_a_recipient_have_no_room_for_somebodys_health_or_conduct()
            throws SQLException {
        assertThat(asked(COLUMNS + "table_name = 'role_assignment' and data_type = 'text'"))
                .containsExactlyInAnyOrder(
                        "role_assignment.authority",
                        "role_assignment.subject",
                        "role_assignment.name",
                        "role_assignment.role",
                        "role_assignment.title",
                        "role_assignment.body",
                        "role_assignment.held_from_precision",
                        "role_assignment.held_to_precision");
        assertThat(asked(COLUMNS + "column_name ~ '(sickness|retire|illness|conduct|resign)'"))
                .isEmpty();
    }

    private List<String> asked(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
