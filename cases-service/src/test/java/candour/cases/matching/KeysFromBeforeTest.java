package candour.cases.matching;

import static candour.cases.person.Known.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import candour.cases.person.KnownPerson;
import candour.conventions.Reach;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Records from before there was a search, or from before its rules changed, are found too. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeysFromBeforeTest {

    private static final String AUTHORITY = "E06999051";
    private static final Person WORKER =
            Person.of("wyn", "Wyn Marsden", "social-worker").at(AUTHORITY);

    @Inject
    KeysFromBefore before;

    @Inject
    DataSource source;

    @Test
    void a_record_without_keys_is_given_them() {
        var child = KnownPerson.child(WORKER, "Rowan", "Tidewell", "2017-03-09");
        Reach.within(AUTHORITY, () -> run("delete from person_key") + run("update person set keyed = 0"));
        found().body("items", hasSize(0));

        before.all();

        found().body("items.id", contains(child.id()));
    }

    private static ValidatableResponse found() {
        return as(WORKER)
                .contentType("application/json")
                .body(Map.of("givenName", "Rowan", "familyName", "Tidewell"))
                .when()
                .post("/people/searches")
                .then();
    }

    private int run(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
