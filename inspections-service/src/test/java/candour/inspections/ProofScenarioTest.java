package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.ledger.pack.DisclosurePack;
import candour.ledger.pack.Trust;
import candour.ledger.pack.Verifier;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario 25: anybody can prove it years later, and nobody with the keys to the database can rewrite it unseen. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProofScenarioTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void s25_a_journalist_the_council_and_the_inspectorate_get_the_same_head_hash() {
        var told = published();

        var heads = new HashSet<String>();
        for (var person : Arrays.asList((Person) null, DIRECTOR, LEAD)) {
            var seen = told.get(person, "/inspections/{id}/verification");
            seen.then().statusCode(200).body("verified", is(true));
            heads.add(seen.path("headHash"));
        }

        assertThat(heads).hasSize(1);
    }

    @Test
    void s25_the_pack_is_verified_away_from_the_service() throws Exception {
        var told = published();

        var bytes = told.get(null, "/inspections/{id}/disclosure-pack").asByteArray();

        var pack = DisclosurePack.read(new ByteArrayInputStream(bytes));
        assertThat(Verifier.verify(pack, Trust.none()).verified()).isTrue();
    }

    @ParameterizedTest(name = "a forged {0} is named")
    @CsvSource(
            delimiter = '|',
            value = {
                "wording | update wording set text = replace(text, 'Serious', 'Some') where inspection_id = '%s' | Paragraph 2",
                "representation | update representation set what_is_wrong = 'Nothing' where inspection_id = '%s' | said was wrong",
                "representation | update representation set reasons = 'Because it was so.' where inspection_id = '%s' | Why representation",
                "change | update change set reason = 'A slip' where inspection_id = '%s' | The reason for the change",
                "revision | update revision set manifest = replace(manifest, 'lena', 'nobody') where inspection_id = '%s' | The list of what"
            })
    void s25_what_the_owner_of_the_database_forges_is_named_in_plain_words(String table, String forgery, String named)
            throws SQLException {
        var told = published();

        asOwner(
                "alter table " + table + " disable trigger user",
                forgery.formatted(told.id()),
                "alter table " + table + " enable trigger user");

        told.get(null, "/inspections/{id}/verification")
                .then()
                .body("verified", is(false))
                .body("sentence", containsString(named));
    }

    private static Told published() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "FACT", "The figure is 512, as table 4 of our return shows.");
        told.step(DIRECTOR, "comments");
        asked.determine(People.INSPECTOR, "ACCEPTED_CHANGED").then().statusCode(200);
        told.edit(LEAD, "3", Inspected.PARAGRAPHS.get(2).replace("412", "512"));
        told.make(LEAD, "changes", asked.correction(told.part("3"))).then().statusCode(201);
        return Finish.published(told);
    }

    private void asOwner(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
