package candour.inspections.sample;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import candour.inspections.SettableClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may read sampled cases, and for how long. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GrantsTest {

    @Inject
    SettableClock clock;

    @BeforeEach
    void it_is_the_third_day_of_fieldwork() {
        clock.standAt("2010-06-09T10:00");
    }

    @AfterEach
    void time_goes_on() {
        clock.runAgain();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2010-06-06T22:59:59Z, NOT_STARTED, 0",
        "2010-06-06T23:00:00Z, OPEN, 3",
        "2010-07-16T22:59:59Z, OPEN, 3",
        "2010-07-16T23:00:00Z, EXPIRED, 0"
    })
    void the_cases_may_be_read_from_fieldwork_to_the_end_of_the_policys_days(String at, String state, int cases) {
        var sample = Sampled.drawn();

        var grants = sample.get(INSPECTOR, "grants?at=" + at);

        grants.then().body("state", equalTo(state)).body("caseRefs.size()", is(cases));
    }

    @Test
    void the_readers_are_named_to_the_cases_service_by_their_subjects() {
        var sample = Sampled.drawn().readBy(INSPECTOR);

        sample.get(LEAD, "grants").then().body("readers", contains("lena", "ivo"));
    }

    @Test
    void a_director_is_no_reader() {
        Sampled.drawn().post(DIRECTOR, "readers", Map.of()).then().statusCode(403);
    }
}
