package candour.inspections;

import static candour.inspections.People.OFFICER;
import static candour.inspections.Scrutinised.councillor;
import static candour.inspections.Scrutinised.holds;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
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

/** What becomes of a recommendation: the executive claims, scrutiny verifies, and what is late stays late. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecommendationScenarioTest {
    @Inject
    SettableClock clock;

    @BeforeEach
    void in_october_2009() {
        clock.standAt("2009-10-20T10:00:00");
    }

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void the_executive_claims_and_scrutiny_verifies() {
        var told = Scrutinised.received().signed();
        var one = told.recommendation(1)
                .step(told.executive(), "start", Map.of("reason", "A post is advertised."))
                .step(told.executive(), "achievement", Map.of("reason", "Figures by team are published."));
        one.tryStep(told.executive(), "verification", Map.of("reason", "It is done."))
                .then()
                .statusCode(403);

        one.step(told.chair(), "verification", Map.of("reason", "We have seen the figures of all twelve teams."));

        one.read(null)
                .then()
                .body("state", is("VERIFIED"))
                .body("journal.body", contains("Cabinet", "Cabinet", "Cabinet", "Children's scrutiny committee"))
                .body("journal.by", everyItem(nullValue()));
    }

    @Test
    void whoever_made_the_claim_cannot_verify_it_in_another_office() {
        var told = Scrutinised.received().signed();
        var both = councillor("Piers Nye", "executive-member", "scrutiny-member");
        var first = holds(both, "DEPUTY_EXECUTIVE_MEMBER", "Cabinet", "2009-01");
        var one = told.recommendation(1)
                .step(both, "start", Map.of("reason", "Begun."))
                .step(both, "achievement", Map.of("reason", "Done."));
        first.step(OFFICER, "end", Map.of("on", "2009-10-20"));
        clock.standAt("2009-10-21T10:00:00");
        holds(both, "SCRUTINY_MEMBER", "Children's scrutiny committee", "2009-10-21");

        var refused = one.tryStep(both, "verification", Map.of("reason", "I say so."));

        refused.then().statusCode(409).body("errors[0].pointer", is("verifier"));
    }

    @Test
    void a_claim_after_the_promised_month_is_achieved_late() {
        var told = Scrutinised.received().signed();
        clock.standAt("2010-04-01T00:00:00");
        var one = told.recommendation(1);
        one.read(null).then().body("overdue", is(true));

        one.step(told.executive(), "start", Map.of("reason", "Begun."))
                .step(told.executive(), "achievement", Map.of("reason", "Done."));

        one.read(null).then().body("standing", is("ACHIEVED_LATE")).body("overdue", is(false));
    }

    @Test
    void no_answer_can_be_typed() {
        var told = Scrutinised.received();

        var refused = told.recommendation(1).tryStep(told.executive(), "acceptance", Map.of("reason", "Yes."));

        refused.then().statusCode(404);
    }
}
