package candour.cases;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import candour.cases.person.Known;
import candour.cases.referral.Referred;
import candour.cases.visit.Visited;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The article's pattern, from the records alone: every fact is recorded as a worker would, and the list is read. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleScenarioTest {

    @Inject
    SettableClock clock;

    @BeforeEach
    void in_june() {
        clock.standAt("2026-06-02T10:00");
    }

    @AfterEach
    void let_time_run() {
        clock.runAgain();
    }

    @Test
    @DisplayName(
            "A10: a child nobody was let see, taken out of school, one referral closed and one let drop, is for today")
    void the_articles_child_from_the_records() {
        var child = Known.child();
        var ofTheSchool = Referred.of(child);
        ofTheSchool
                .step(
                        TEAM_MANAGER,
                        "no-further-action",
                        Map.of("reason", "The police saw no concern", "referrerTold", Referred.TOLD))
                .then()
                .statusCode(200);
        withdrawnFromSchool(child);
        Referred.of(child);
        clock.standAt("2026-06-10T10:00");
        Visited.noAccess("2026-06-03", child);
        Visited.noAccess("2026-06-04", child);

        as(SOCIAL_WORKER)
                .when()
                .get("/worklist/{child}", child.id())
                .then()
                .log()
                .body()
                .statusCode(200)
                .body("item.tier", is("T1"))
                .body("item.reasons.signal", hasItems("S2", "S3", "S8", "S9"))
                .body("item.reasons.findAll { it.signal == 'S8' }.origin.kind", contains("child"))
                .body("item.reasons.findAll { it.signal == 'S2' }.origin.kind", contains("referral"));
    }

    private static void withdrawnFromSchool(Known child) {
        var address = "/people/" + child.id();
        Asking.take(
                        SOCIAL_WORKER,
                        address,
                        "education-statuses",
                        Map.of("status", "OFF_ROLL_TO_HOME_EDUCATION", "from", "2026-06-02", "source", "The school"))
                .then()
                .statusCode(200);
    }
}
