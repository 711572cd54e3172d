package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invariants 4 and 5 below the service: not even the owner of the database makes an outcome or a change that says nothing. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomesTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an_outcome_has_reasons | update representation set reasons = '  ' where inspection_id = '%s'",
                "representation_decided | update representation set reasons = null where inspection_id = '%s'",
                "an_outcome_has_a_decider | update representation set decided_at = null where inspection_id = '%s'",
                "a_change_has_a_reason | update change set reason = '' where inspection_id = '%s'",
                "a_corrected_fact_was_asked_for | update change set representation_id = null where inspection_id = '%s'",
                "a_cause_rests_on_evidence | update change set evidence = ' ' where inspection_id = '%s'",
                "a_judgement_moves_for_its_causes_only | update change set touches_judgement = true, needs_confirmation = true where inspection_id = '%s'"
            })
    void four_an_outcome_without_reasons_or_decider_is_refused_by_the_database_itself(String constraint, String sql) {
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "FACT", "The figure is 512, as table 4 of our return shows.");
        told.step(DIRECTOR, "comments");
        asked.determine(INSPECTOR, "ACCEPTED_CHANGED").then().statusCode(200);
        told.edit(LEAD, "3", Inspected.PARAGRAPHS.get(2).replace("412", "512"));
        told.make(LEAD, "changes", asked.correction(told.part("3"))).then().statusCode(201);

        assertThatThrownBy(() -> asOwner(sql.formatted(told.id())))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(constraint);
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
